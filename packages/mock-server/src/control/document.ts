import type { OpenApiDocument } from '../contract/document.ts'
import { faultRuleSchema } from '../faults/fault-rule-schema.ts'
import { providers } from '../gateways/provider.ts'
import { signatureAlgorithms } from '../webhooks/webhook-target.ts'
import { releaseOrders } from '../webhooks/release-order.ts'

const json = (schema: object): object => ({ content: { 'application/json': { schema } } })
const answer = (description: string, schema: object): object => ({ description, ...json(schema) })
const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` })

const refused = {
  description: 'What was asked for makes no sense; `detail` says why.',
  content: { 'application/problem+json': { schema: reference('Problem') } },
}

const count = { type: 'integer', minimum: 0 }
const text = { type: 'string' }
const texts = { type: 'array', items: text }

/** An object with these properties, all of them. */
const record = (properties: object): object => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
})

/** The same, and no others. */
const closed = (properties: object): object => ({ ...record(properties), additionalProperties: false })

const session = {
  name: 'x-mock-session',
  in: 'header',
  description: 'The session to look into; the one without a name by default.',
  schema: text,
}

const operation = (operationId: string, summary: string, response: object, more: object = {}): object => ({
  operationId,
  summary,
  parameters: [session],
  responses: { '200': response, default: refused },
  ...more,
})

const faults = answer('The faults that are planned now.', reference('Faults'))
const webhooks = answer('Whom events are delivered to, and what became of them.', reference('Webhooks'))
const clock = answer('The present, in milliseconds since 1970.', record({ now: { type: 'integer' } }))
const requestBody = (schema: object, example: object): object => ({
  requestBody: { required: true, content: { 'application/json': { schema, example } } },
})

/** What the mock server answers below `/__mock`. */
export const controlDocument: OpenApiDocument = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: {
    title: 'fansly-mock control',
    version: '1.0.0',
    description: 'Looks into a mock server, and sets it. It answers to its own machine only.',
  },
  servers: [{ url: '/__mock' }],
  paths: {
    '/openapi.json': {
      get: operation('showDocument', 'This document.', answer('This document.', { type: 'object' })),
    },
    '/health': {
      get: operation(
        'showHealth',
        'Whether everything is validated.',
        answer('What is served.', reference('Health')),
      ),
    },
    '/journal': {
      get: operation(
        'showJournal',
        'The latest requests.',
        answer('The oldest first.', reference('Journal')),
        {
          parameters: [
            session,
            {
              name: 'violations',
              in: 'query',
              description: 'Only the requests that broke a document, or whose answers did.',
              schema: { type: 'boolean' },
            },
          ],
        },
      ),
      delete: operation('clearJournal', 'Forgets them.', answer('Nothing is left.', reference('Journal'))),
    },
    '/faults': {
      get: operation('listFaults', 'The faults that are planned.', faults),
      post: operation(
        'addFault',
        'Plans a fault.',
        faults,
        requestBody(reference('FaultRule'), {
          operation: 'listChats',
          fault: 'rate-limited',
          nth: 2,
          count: 1,
        }),
      ),
      delete: operation('clearFaults', 'Plans nothing any more.', faults),
    },
    '/world': {
      get: operation('showWorld', 'The worlds of all creators.', answer('A snapshot.', reference('World'))),
      put: operation(
        'restoreWorld',
        'Goes back to a snapshot.',
        clock,
        requestBody(reference('World'), { version: 2, now: 1_792_065_600_000 }),
      ),
    },
    '/clock': {
      post: operation(
        'advanceClock',
        'Moves the clock of all creators.',
        clock,
        requestBody(closed({ milliseconds: count }), { milliseconds: 60_000 }),
      ),
    },
    '/messages': {
      post: operation(
        'receiveMessage',
        'A fan says something.',
        answer('The message.', { type: 'object' }),
        requestBody(reference('MessageToReceive'), { fanId: '193000000000000000', text: 'Are you there?' }),
      ),
    },
    '/webhooks': {
      get: operation('showWebhooks', 'Whom events are delivered to, and what became of them.', webhooks),
      post: operation(
        'addWebhook',
        'Delivers what happens from now on to a URL.',
        webhooks,
        requestBody(reference('WebhookTarget'), {
          provider: 'onlyfansapi',
          url: 'http://127.0.0.1:3000/hooks',
          secret: 'a secret',
        }),
      ),
      delete: operation('resetWebhooks', 'Forgets deliveries, and what was added.', webhooks),
    },
    '/webhooks/hold': {
      post: operation('holdWebhooks', 'Keeps deliveries back until they are released.', webhooks),
    },
    '/webhooks/release': {
      post: operation(
        'releaseWebhooks',
        'Lets go what was held.',
        webhooks,
        requestBody(closed({ order: { enum: releaseOrders } }), { order: 'reversed' }),
      ),
    },
    '/webhooks/repeat': {
      post: operation(
        'repeatWebhook',
        'Delivers once more: by mistake or, as a redelivery, as if asked for by hand.',
        webhooks,
        requestBody(
          {
            type: 'object',
            required: ['delivery'],
            properties: { delivery: { type: 'integer', minimum: 1 }, isRedelivery: { type: 'boolean' } },
            additionalProperties: false,
          },
          { delivery: 1, isRedelivery: true },
        ),
      ),
    },
    '/reset': {
      post: operation('reset', 'Makes the session what it was at first.', clock),
    },
  },
  components: {
    schemas: {
      Problem: record({ title: text, status: count, detail: text }),
      Health: record({
        status: { const: 'ok' },
        session: text,
        sessions: count,
        now: { type: 'integer' },
        documents: {
          type: 'object',
          additionalProperties: record({
            sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
            operations: count,
            validators: count,
          }),
        },
      }),
      Journal: record({ requests: { type: 'array', items: reference('Request') } }),
      Request: {
        ...record({
          time: { type: 'string', format: 'date-time' },
          duration: { type: 'number', minimum: 0 },
          session: text,
          method: text,
          target: text,
          status: count,
          violations: { type: 'array', items: reference('Violation') },
          faults: texts,
        }),
      },
      Violation: record({ location: texts, severity: text, message: text }),
      Faults: record({
        faults: {
          type: 'array',
          items: record({ rule: reference('FaultRule'), calls: count, strikes: count }),
        },
      }),
      FaultRule: faultRuleSchema,
      World: { type: 'object', required: ['version', 'now'], properties: { version: { enum: [2, 1] } } },
      Webhooks: record({
        targets: { type: 'array', items: record({ provider: text, to: text }) },
        deliveries: {
          type: 'array',
          items: record({
            id: count,
            provider: text,
            event: text,
            to: text,
            body: text,
            status: { enum: ['held', 'waiting', 'delivered', 'failed'] },
            attempts: { type: 'array', items: record({ at: { type: 'integer' } }) },
            violations: { type: 'array', items: reference('Violation') },
          }),
        },
      }),
      WebhookTarget: {
        type: 'object',
        required: ['provider', 'url'],
        properties: {
          provider: { enum: providers },
          url: text,
          secret: text,
          signature: record({ header: text, algorithm: { enum: signatureAlgorithms } }),
          events: texts,
          clock: { enum: ['world', 'real'] },
        },
        additionalProperties: false,
      },
      MessageToReceive: {
        type: 'object',
        properties: { account: text, chatId: text, fanId: text, text, tip: count },
        oneOf: [{ required: ['chatId'] }, { required: ['fanId'] }],
        additionalProperties: false,
      },
    },
  },
}
