import { Hono } from 'hono'
import { receive } from './receive.ts'

/** Hono's context has the `Request` itself, unread. */
export const app: Hono = new Hono()
app.post('/webhooks', async (context) => context.body(null, await receive(context.req.raw)))
