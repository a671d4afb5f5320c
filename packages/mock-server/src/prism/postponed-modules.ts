// Prism loads two large modules that hardly any request needs: every language of faker, for made-up answers, and the
// Postman collections that it can read besides OpenAPI. They are put off until they are needed, which saves most of the
// time that Prism takes to load. To be imported before Prism.
import Module, { createRequire } from 'node:module'

const require = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-http'))

postpone('@faker-js/faker', (load) => ({ default: lazily(() => Reflect.get(load(), 'default')) }))
postpone('@stoplight/http-spec/postman/operation', lazily)

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
}

/** An object whose members are those of another one, which is made when one of them is read. */
function lazily(make: () => object): object {
  return new Proxy({}, { get: (_, member) => Reflect.get(make(), member) })
}
