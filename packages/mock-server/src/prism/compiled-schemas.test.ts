import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

import { documentedOperations, locateAll, type OpenApiDocument } from '../contract/document.ts'
import type { Operation } from '../contract/operation.ts'
import { ownDocuments, readPrepared } from '../own-files.ts'
import { brokenValues } from '../self-check/broken-values.ts'
import { examplesOf } from '../self-check/examples.ts'
import { requestOf, sampleValues } from '../self-check/sample-request.ts'
import { watchSchemas } from './postponed-ajv.ts'
import { loadOperations, type PreparedOperation } from './prism-adapter.ts'

const texts = ['', '0', '-1', '1.5', 'zero', '~', '9'.repeat(400), '2026-02-30', 'true', '1']

/** Everything that both sides of the operations say of good and bad parameters, bodies and answers. */
function verdicts(document: OpenApiDocument, operations: readonly Operation[]): unknown[] {
  return documentedOperations(document).flatMap((documented) => {
    const operation = operations.find(({ id }) => id === documented.value['operationId'])
    if (operation === undefined) throw new Error(`${documented.pointer} was not prepared`)
    const sample = sampleValues(document, documented)
    const bodies = examplesIn(document, documented.value['requestBody'])
    const values = documented.parameters.flatMap((one) =>
      texts.map((text) => new Map([...sample, [one, text]])),
    )
    return [
      ...[sample, ...values].map((some) => requestOf(document, documented, some, bodies[0])),
      ...bodies.flatMap(brokenValues).map((body) => requestOf(document, documented, sample, body)),
    ]
      .map((request): unknown => operation.requestViolations(request))
      .concat(
        locateAll(document, documented.value['responses'], '').flatMap(({ name, value }) =>
          examplesIn(document, value)
            .flatMap((example) => [example, ...brokenValues(example)])
            .map((body) => operation.answerViolations({ status: Number(name) || 418, body })),
        ),
      )
  })
}

/** The examples of what has `content`. */
function examplesIn(document: OpenApiDocument, holder: unknown): unknown[] {
  return locateAll(document, [holder], '').flatMap(({ value }) =>
    locateAll(document, value['content'], '').flatMap((content) =>
      examplesOf(document, content).map((example) => example.value['value']),
    ),
  )
}

/** The same operations, by schemas of the same meaning that nobody has compiled yet. */
function notCompiled(prepared: string): readonly PreparedOperation[] {
  return JSON.parse(prepared, (_, value: unknown) =>
    typeof value === 'object' && value !== null && '$schema' in value
      ? { ...value, $comment: 'not compiled' }
      : value,
  ).operations
}

test.each(['apifansly', 'onlyfansapi'])(
  'what was compiled of %s says what Ajv says, without Ajv',
  async (provider) => {
    const document: OpenApiDocument = JSON.parse(await readFile(`${ownDocuments}/${provider}.json`, 'utf8'))
    const prepared = await readPrepared(provider)
    let compiledLate = 0
    watchSchemas(() => compiledLate++)

    const compiled = verdicts(document, loadOperations(JSON.parse(prepared).operations))
    expect(compiledLate).toBe(0)
    const fresh = verdicts(document, loadOperations(notCompiled(prepared)))
    expect(compiledLate).toBeGreaterThan(50)

    expect(compiled).toEqual(fresh)
    const broken = compiled.filter((violations) => Array.isArray(violations) && violations.length > 0)
    expect(broken.length).toBeGreaterThan(compiled.length / 2)
  },
)
