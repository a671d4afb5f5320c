/** Each rule reports what it is for: its fixture breaks it, once, and breaks no other rule that is on. */
import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import plugin from './plugin.ts'

interface Problem {
  readonly ruleId: string
  readonly severity: string
  readonly message: string
  readonly location: readonly { readonly source: { readonly ref: string }; readonly pointer: string }[]
}

const specs = fileURLToPath(new URL('..', import.meta.url))
const fixtures = readdirSync(new URL('fixtures', import.meta.url)).filter((name) => name.endsWith('.yaml'))
const reports = new Map<string, readonly Problem[]>()

/** What Redocly says about the fixtures, with the configuration that the real documents have. */
function lint(): Promise<string> {
  const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'))
  const files = fixtures.map((name) => `rules/fixtures/${name}`)
  const options = ['lint', '--config=redocly.yaml', '--format=json', ...files]
  // It fails, as it should: what it prints is what counts.
  return new Promise((resolve) => {
    execFile(execPath, [redocly, ...options], { cwd: specs, maxBuffer: 1e8 }, (_, printed) => {
      resolve(printed)
    })
  })
}

beforeAll(async () => {
  // One report a file, one after the other.
  const parts = (await lint()).split(/(?<=^\})\s*(?=\{)/m)
  for (const [index, part] of parts.entries()) {
    const report: { problems: Problem[] } = JSON.parse(part)
    reports.set(basename(fixtures[index] ?? '', '.yaml'), report.problems)
  }
}, 60_000)

const operation = '#/paths/~1thing/get'
const schema = `${operation}/responses/200/content/application~1json/schema`

const expected: Record<string, { at: string; says: string }> = {
  'body-exampled': {
    at: `body-exampled.yaml ${operation}/responses/200/content/application~1json`,
    says: 'Response 200 of `showThing` needs a named example as application/json, under `examples`.',
  },
  dialect: {
    at: 'dialect.yaml #/openapi',
    says: '`jsonSchemaDialect` must be https://json-schema.org/draft/2020-12/schema.',
  },
  'headers-inline': {
    at: `headers-inline.yaml ${operation}/responses/200/headers/x-count`,
    says: 'Header `x-count` must stand where it is used, not behind a `$ref`, and not be required.',
  },
  'operation-docs': {
    at: `operation-docs.yaml ${operation}`,
    says: "`showThing` must link to the provider's page: `externalDocs` with a `url` that begins with https://docs.",
  },
  'operation-errors': {
    at: `operation-errors.yaml ${operation}/responses`,
    says: '`showThing` must say how it fails; it lacks 401, 429.',
  },
  'operation-fidelity': {
    at: `operation-fidelity.yaml ${operation}/x-fidelity`,
    says: '`x-fidelity` must be documented or partial or observed; `showThing` says "certain".',
  },
  'operation-id': {
    at: `operation-id.yaml ${operation}/operationId`,
    says: '`thingShow` must be a verb and what it acts on, in camelCase.',
  },
  'operation-retry': {
    at: `operation-retry.yaml ${operation}`,
    says: '`x-retry` must be safe or never; `showThing` has none.',
  },
  'operation-success': {
    at: `operation-success.yaml ${operation}/responses`,
    says: '`showThing` must have one successful response; it has 200 and 201.',
  },
  'parameter-exampled': {
    at: `parameter-exampled.yaml ${operation}/parameters/0`,
    says: 'Parameter `depth` needs an example.',
  },
  'property-described': {
    at: `property-described.yaml ${schema}/properties/id`,
    says: 'Property `id` needs a description.',
  },
  'property-exampled': {
    at: `property-exampled.yaml ${schema}/properties/id`,
    says: 'Property `id` needs `examples`, or a schema that has them.',
  },
  'request-closed': {
    at: 'request-closed.yaml #/paths/~1thing/post/requestBody/content/application~1json/schema/properties/owner',
    says: 'An object that we send must refuse unknown members: `additionalProperties: false`.',
  },
  'required-proven': {
    at: `required-proven.yaml ${schema}/required/0`,
    says: '`id` is observed, so a response must not require it.',
  },
  'response-open': {
    at: 'parts/ClosedThing.yaml #/additionalProperties',
    says: 'An object that a gateway sends must accept unknown members: no `additionalProperties: false`.',
  },
  'schema-described': {
    at: 'parts/NamelessThing.yaml #/',
    says: 'A schema with a name needs a title and a description.',
  },
  'schema-repeated': {
    at: `schema-repeated.yaml ${schema}/properties/to`,
    says: `This object occurs twice; schema-repeated.yaml${schema}/properties/from is the same.`,
  },
  'source-known': {
    at: `source-known.yaml ${schema}/properties/id/x-source`,
    says: '`x-source` must be example or observed or inferred; `id` says "guessed".',
  },
  'values-known': {
    at: `values-known.yaml ${schema}/properties/id/x-extensible-enum`,
    says: '`x-extensible-enum` has 18, which is no string.',
  },
}

it('has a fixture and an expectation for every rule, and none besides', () => {
  const names = Object.keys(plugin().rules.oas3).toSorted()
  expect(Object.keys(expected).toSorted()).toEqual(names)
  expect(fixtures.map((name) => basename(name, '.yaml')).toSorted()).toEqual([...names, 'sound'].toSorted())
})

it('has nothing to say about a sound document', () => {
  expect(reports.get('sound')).toEqual([])
})

describe.each(Object.entries(expected))('%s', (rule, { at, says }) => {
  it('is the only rule that its fixture breaks, and it says what and where', () => {
    const problems = reports.get(rule) ?? []
    expect(problems.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([`error house/${rule}`])
    const [problem] = problems
    const place = problem?.location[0]
    expect(`${place?.source.ref.replace('rules/fixtures/', '')} ${place?.pointer}`).toBe(at)
    expect(problem?.message).toContain(says)
  })
})
