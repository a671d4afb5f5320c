// Prism loads a good deal that hardly any request needs: every language of faker, for made-up answers; what reads documents,
// which the package's own need no more; and what calls other servers. All of it is put off until it is needed, which
// saves more than half of the time that Prism takes to load. To be imported before Prism, and put back after it: the
// packages may be those of whoever runs the mock server in their process.
import Module, { createRequire } from 'node:module'

const require = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-http'))

const stubs = new Map<string, Module>()

postpone('@faker-js/faker', (load) => ({ default: lazily(() => Object(load()).default) }))
for (const name of [
  '@stoplight/http-spec/oas2/operation',
  '@stoplight/http-spec/oas3/operation',
  '@stoplight/http-spec/postman/operation',
  '@stoplight/json-schema-ref-parser',
  'http-proxy-agent',
  'https-proxy-agent',
  'node-fetch',
]) {
  postpone(name, lazily)
}

/** Lets whoever asks for the modules from now on have them. Prism keeps what it has, and loads them where it needs them. */
export function putBack(): void {
  for (const [file, stub] of stubs) if (require.cache[file] === stub) delete require.cache[file]
  stubs.clear()
}

/** Puts something that loads a module in the place of the module. */
function postpone(name: string, exportsOf: (load: () => object) => object): void {
  const file = require.resolve(name)
  if (require.cache[file] !== undefined) return
  const stub = new Module(file)
  stub.loaded = true
  stub.exports = exportsOf(() => {
    if (require.cache[file] === stub) delete require.cache[file]
    return require(file)
  })
  require.cache[file] = stub
  stubs.set(file, stub)
}

/** What is another object, function or class as soon as it is used. */
function lazily(make: () => object): object {
  return new Proxy(function standIn() {}, {
    get: (_, member) => Reflect.get(make(), member),
    apply: (_, self, parameters) => Reflect.apply(callable(make()), self, parameters),
    construct: (_, parameters) => Reflect.construct(callable(make()), parameters),
  })
}

function callable(made: object): Function {
  if (typeof made === 'function') return made
  throw new TypeError('What was put off is no function')
}
