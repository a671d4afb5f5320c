import express, { type Express } from 'express'
import { receive } from './receive.ts'

/**
 * `express.raw()` reads the body without parsing it, here whatever type it says to be. It has to come before any
 * `app.use(express.json())`.
 */
export const app: Express = express()
app.post('/webhooks', express.raw({ type: () => true, limit: '1mb' }), (request, response, next) => {
  receive(request).then((status) => response.sendStatus(status), next)
})
