import type {
  getHttpOperationsFromSpec,
  NOT_ACCEPTABLE,
  PrismHttpComponents,
  ProblemJsonError,
} from '@stoplight/prism-http'
import { createRequire } from 'node:module'

import { ownPrism } from '../own-files.ts'
import { postponedAjv } from './postponed-ajv.ts'

/** What answers need of Prism, each part run when it is first asked for. */
interface PrismParts {
  validators(): Pick<PrismHttpComponents, 'validateInput' | 'validateOutput' | 'validateSecurity'>
  mocker(): { readonly default: PrismHttpComponents['mock'] }
  operations(): { readonly getHttpOperationsFromSpec: typeof getHttpOperationsFromSpec }
  errors(): {
    readonly NOT_ACCEPTABLE: typeof NOT_ACCEPTABLE
    readonly ProblemJsonError: typeof ProblemJsonError
  }
}

const require = createRequire(import.meta.url)

/** Made when the package is built; see `scripts/bundle-prism.ts`. */
const link: (require: (name: string) => unknown) => PrismParts = require(ownPrism)

const own = new Map<string, unknown>([
  ['ajv', { default: postponedAjv('ajv') }],
  ['ajv/dist/2019', { default: postponedAjv('ajv/dist/2019') }],
  ['ajv/dist/2020', { default: postponedAjv('ajv/dist/2020') }],
  // These come with Ajv, when it is loaded.
  ['ajv-formats', { default: () => {} }],
])

let requireOfPrism: NodeJS.Require | undefined

export const prismParts: PrismParts = link((name) => {
  const module = own.get(name)
  if (module !== undefined) return module
  requireOfPrism ??= createRequire(require.resolve('@stoplight/prism-http'))
  return requireOfPrism(name)
})
