/** Compares two documents: which of the differences matter, to whom, and in words. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { find, operationsOf } from '../documents.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { redocly } from '../redocly-cli.ts'

/** What a difference means. */
export type Effect =
  /** Something is no longer there. Breaking as well. */
  | 'removed'
  /** A request that was accepted is refused, or a response may be what nobody expected. */
  | 'breaking'
  /** Something is there that was not. */
  | 'added'
  /** A request that was refused is accepted. */
  | 'loosened'
  /** A response promises more than before. */
  | 'promised'
  /** A mark has another value, such as `x-retry`. */
  | 'marked'

export interface Change {
  readonly effect: Effect
  /** The operation, the event or the schema that has changed. */
  readonly subject: string
  /** What has changed about it. */
  readonly text: string
}

interface Side {
  readonly pointer: string
  readonly value?: Json
}

/** A difference as `redocly diff` reports it. */
interface Difference {
  /** The pointer of the part in use, through references. */
  readonly path: string
  readonly typeName: string
  readonly kind: 'added' | 'removed' | 'modified'
  readonly impact: 'major' | 'minor' | 'patch'
  readonly property?: string
  readonly verdicts: readonly { readonly message: string }[]
  readonly base?: Side
  readonly revision?: Side
}

/** Members that say something to people only. */
const words = new Set([
  'title',
  'summary',
  'description',
  'example',
  'examples',
  'externalDocs',
  'tags',
  '$comment',
])
/** Parts that say something to people only. */
const wordy = /^(Example|ExamplesMap|ExternalDocs|Info|License|Contact|Tag|TagList)$/
/** Parts that count where they are used; schemas count themselves, for they are types. */
const unused = /^#\/components\/(?!schemas\/)/

const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

const code = (value: Json | undefined): string => {
  const text = JSON.stringify(value) ?? 'none'
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** The parameter at a place in a list, or all of the list. */
function parameterNames(document: JsonObject, pointer: string): string {
  const found = find(document, pointer.slice(1))?.value
  const all = Array.isArray(found)
    ? found.map((_, index) => find(document, `${pointer.slice(1)}/${index}`)?.value)
    : [found]
  return all
    .map((parameter) => `parameter \`${isObject(parameter) ? String(parameter['name']) : '?'}\``)
    .join(', ')
}

/** Steps that say nothing: there is one body, in JSON. */
const silent = new Set(['content', 'application/json', 'schema'])

/** Where in its operation or schema a part is, in words: `response 200, data.id`; `from` steps of its pointer on. */
function placeName(document: JsonObject, pointer: string, from: number): string {
  const places: string[] = []
  let member = ''
  const rest = steps(pointer).slice(from)
  for (let index = 0; index < rest.length; index += 1) {
    const step = rest[index] ?? ''
    const next = rest[index + 1]
    if (silent.has(step)) continue
    if (step === 'items') member += '[]'
    else if (step === 'requestBody') places.push('request')
    else if (step === 'parameters') {
      places.push(
        parameterNames(
          document,
          pointer
            .split('/')
            .slice(0, from + index + 3)
            .join('/'),
        ),
      )
      index += 1
    } else if (next === undefined) {
      places.push(`\`${step}\``)
    } else {
      if (step === 'properties') member += member === '' ? next : `.${next}`
      else if (step === 'responses') places.push(`response ${next}`)
      else if (step === 'headers') places.push(`header \`${next}\``)
      else member += `(${step} ${next})`
      index += 1
    }
  }
  return [...places, ...(member === '' ? [] : [`\`${member}\``])].join(', ')
}

/** What a part belongs to, and where in it the part is. */
function locate(document: JsonObject, pointer: string): { subject: string; place: string } {
  const [section, name = '', key = ''] = steps(pointer)
  if (section === 'components') {
    return { subject: key, place: placeName(document, pointer, 3) }
  }
  if (section === 'paths' || section === 'webhooks') {
    const operation = operationsOf(document).find((one) => `${pointer}/`.startsWith(`#${one.pointer}/`))
    return {
      subject: operation?.id ?? name,
      place: placeName(document, pointer, 3),
    }
  }
  return { subject: section ?? 'document', place: placeName(document, pointer, 1) }
}

/** The operations at a pointer to one, to the item of a path or an event, or to all events. */
const operationsAt = (document: JsonObject, pointer: string, kind: 'added' | 'removed'): Change[] =>
  operationsOf(document)
    .filter((operation) => `#${operation.pointer}/`.startsWith(`${pointer}/`))
    .map(({ id, kind: sort, method, path }) => ({
      effect: kind,
      subject: id,
      text: sort === 'path' ? `${method} \`${path}\`` : `webhook event \`${path}\``,
    }))

const isRequest = (path: string): boolean =>
  path.startsWith('#/paths/') && /\/(requestBody|parameters)\b/.test(path)

function effectOf({ kind, impact, path, property, typeName }: Difference): Effect {
  if (property?.startsWith('x-') === true) return 'marked'
  // A branch of a choice, a condition: not a thing that comes and goes, but a rule.
  const isRule =
    typeName !== 'Operation' && /\/(anyOf|oneOf|allOf|if|then|else|not|dependent\w+)(\/\d+)?$/.test(path)
  if (kind === 'removed' && !isRule) return 'removed'
  if (impact === 'major') return 'breaking'
  if (kind === 'added' && !isRule) return 'added'
  return isRequest(path) ? 'loosened' : 'promised'
}

function describe(difference: Difference, base: JsonObject, revision: JsonObject): Change[] {
  const { kind, path, property, typeName, verdicts } = difference
  if (wordy.test(typeName) || (property !== undefined && words.has(property)) || unused.test(path)) return []

  const document = kind === 'removed' ? base : revision
  const pointer = (kind === 'removed' ? difference.base : difference.revision)?.pointer ?? path
  if (kind !== 'modified' && /^(Operation|PathItem|WebhooksMap|Paths)$/.test(typeName)) {
    return operationsAt(document, pointer, kind)
  }
  // A member that one side lacks has the pointer of its schema there.
  const holder =
    property !== undefined && pointer.endsWith(`/${property}`)
      ? pointer.slice(0, -property.length - 1)
      : pointer
  const { subject, place } = locate(document, holder)
  const effect = effectOf(difference)
  const before = difference.base?.value
  if (property === 'key') return [{ effect: 'breaking', subject, text: `was called ${code(before)}` }]
  if (kind !== 'modified' && place === '') return [{ effect, subject, text: typeName.toLowerCase() }]

  const verdict = verdicts.map(({ message }) => message.replace(/\.$/, '')).join('; ')
  const change =
    property === undefined ? '' : `\`${property}\` ${code(before)} → ${code(difference.revision?.value)}`
  const said = effect === 'removed' || verdict === '' ? change : verdict
  return [{ effect, subject, text: [place, said].filter((part) => part !== '').join(': ') }]
}

/** A mark that comes or goes, as a member of what it stands on, like one that has another value. */
const withProperty = (difference: Difference): Difference =>
  difference.typeName === 'SpecExtension'
    ? { ...difference, property: steps(difference.path).at(-1) ?? '' }
    : difference

/** The document with the values that are known of something as one text: of a list in an extension no change is told. */
function withTexts(value: Json): Json {
  if (Array.isArray(value)) return value.map(withTexts)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === 'x-extensible-enum' && Array.isArray(member) ? member.join(', ') : withTexts(member),
    ]),
  )
}

/** The document with maps to add to where it has none, so that each schema and event counts by itself. */
const withMaps = ({ components, webhooks, ...document }: JsonObject): JsonObject => ({
  ...document,
  webhooks: webhooks ?? {},
  components: { schemas: {}, ...(isObject(components) ? components : {}) },
})

/** The differences between two documents that matter. Works in a folder that is there for it. */
export function compare(base: JsonObject, revision: JsonObject, folder: string): Change[] {
  mkdirSync(folder, { recursive: true })
  const write = (name: string, value: JsonObject): void => {
    writeFileSync(join(folder, name), JSON.stringify(withTexts(value)))
  }
  // An empty configuration would turn the rules off that tell what breaks.
  write('redocly.yaml', { extends: ['diff-recommended'] })
  write('base.json', withMaps(base))
  write('revision.json', withMaps(revision))
  const options = ['--format=json', '--output=diff.json', '--fail-on=none', '--config=redocly.yaml']
  redocly(folder, 'diff', 'base.json', 'revision.json', ...options)
  const report: { changes: Difference[] } = JSON.parse(readFileSync(join(folder, 'diff.json'), 'utf8'))
  return report.changes.flatMap((difference) => describe(withProperty(difference), base, revision))
}
