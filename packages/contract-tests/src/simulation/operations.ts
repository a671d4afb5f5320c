import { documents, namedExamples } from '../documents.ts'

/** An operation as its specification has it. */
export interface Operation {
  /** The gateway and the operation's id: `apifansly listChats`. */
  readonly name: string
  readonly provider: 'apifansly' | 'onlyfansapi'
  readonly id: string
  readonly method: string
  /** What the path of a request looks like. */
  readonly path: RegExp
  /** Whether it reaches a fan each time it arrives, so that it must not be sent twice. */
  readonly isSend: boolean
  /** The statuses that say it was done. */
  readonly statuses: readonly [number, ...number[]]
  /** What the gateway answers then. */
  readonly example: unknown
}

/** Every operation of both gateways. */
export const operations: readonly Operation[] = (['apifansly', 'onlyfansapi'] as const).flatMap(
  (provider) => {
    const examples = namedExamples(documents[provider])
    return Object.entries(documents[provider].paths).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, operation]) => {
        const { operationId: id, 'x-retry': retry }: { operationId?: unknown; 'x-retry'?: unknown } =
          Object(operation)
        if (typeof id !== 'string') return []
        const example = examples.find(({ operation: of, status }) => of === id && status.startsWith('2'))
        return {
          name: `${provider} ${id}`,
          provider,
          id,
          method: method.toUpperCase(),
          path: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
          isSend: retry === 'never',
          statuses: example?.status === '2XX' ? [200, 202, 204] : [Number(example?.status)],
          example: example?.value,
        }
      }),
    )
  },
)
