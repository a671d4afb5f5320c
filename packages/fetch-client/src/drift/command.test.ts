import { expect, test } from 'vitest'
import { readCommand, UsageError } from './command.ts'

const environment = { APIFANSLY_API_KEY: 'key-of-one', ONLYFANSAPI_API_KEY: 'key-of-the-other' }

test('takes the key of the gateway from the environment', () => {
  expect(readCommand(['--gateway', 'apifansly'], environment)).toEqual({
    name: 'examine',
    gateway: 'apifansly',
    apiKey: 'key-of-one',
    baseUrl: undefined,
    account: undefined,
    maxRequests: 10,
    json: undefined,
  })
  expect(readCommand(['--gateway=onlyfansapi', '--json', '-', '--max-calls=4'], environment)).toMatchObject({
    apiKey: 'key-of-the-other',
    json: '-',
    maxRequests: 4,
  })
})

test.for(['help', 'version'])('--%s asks for nothing else', (name) => {
  expect(readCommand([`--${name}`], {})).toEqual({ name })
  expect(readCommand([`-${name[0]}`], {})).toEqual({ name })
})

test.for<[string[], string]>([
  [[], '--gateway must be apifansly or onlyfansapi'],
  [['--gateway', 'fansly'], '--gateway must be apifansly or onlyfansapi'],
  [['--gateway', 'apifansly', '--max-calls', '0'], '--max-calls must be a whole number from 1 to 9999'],
  [['--gateway', 'apifansly', '--base-url'], '--base-url'],
  [['key-of-one'], 'a key comes from the environment'],
])('refuses %j', ([args, problem]) => {
  expect(() => readCommand(args, environment)).toThrow(UsageError)
  expect(() => readCommand(args, environment)).toThrow(problem)
})

test('names the variable that is missing', () => {
  expect(() => readCommand(['--gateway', 'apifansly'], {})).toThrow(
    'the environment has no APIFANSLY_API_KEY',
  )
})
