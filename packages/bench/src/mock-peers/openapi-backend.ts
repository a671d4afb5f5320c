// openapi-backend with both validations: of the request, and of an answer from the document. Called with a port.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { OpenAPIBackend } from 'openapi-backend'

const definition = fileURLToPath(import.meta.resolve('@fansly-chats/specs/onlyfansapi.json'))
const api = new OpenAPIBackend({
  definition: JSON.parse(readFileSync(definition, 'utf8')),
  quick: true,
  ajvOpts: { strict: false },
})
api.register({
  notImplemented: (context) => {
    const { mock } = api.mockResponseForOperation(context.operation.operationId ?? '')
    const { errors } = api.validateResponse(mock, context.operation, 200)
    return errors ? { status: 500, body: errors } : { status: 200, body: mock }
  },
  validationFail: (context) => ({ status: 422, body: context.validation.errors }),
  unauthorizedHandler: () => ({ status: 401, body: {} }),
  notFound: () => ({ status: 404, body: {} }),
})
api.registerSecurityHandler('apiKey', ({ request }) => Boolean(request.headers['authorization']))
await api.init()

createServer(async (incoming, outgoing) => {
  const [path = '', query = ''] = (incoming.url ?? '').split('?')
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  )
  const { status, body } = await api.handleRequest({ method: incoming.method ?? '', path, query, headers })
  outgoing.writeHead(status, { 'content-type': 'application/json' })
  outgoing.end(JSON.stringify(body))
}).listen(Number(process.argv[2]), '127.0.0.1')
