// Scalar's mock server. Called with a port.
import { serve } from '@hono/node-server'
import { createMockServer } from '@scalar/mock-server'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const document = fileURLToPath(import.meta.resolve('@fansly-chats/specs/onlyfansapi.json'))
const app = await createMockServer({ document: readFileSync(document, 'utf8') })
serve({ fetch: app.fetch, port: Number(process.argv[2]), hostname: '127.0.0.1' })
