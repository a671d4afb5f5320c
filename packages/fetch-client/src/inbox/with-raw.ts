/**
 * A model and what it was made of, which is at hand but neither printed, nor written as JSON, nor compared.
 *
 * It is a property of a plain object. A getter over a private field would be made faster, but fails behind a proxy, as Vue and
 * others wrap what they are given, and what is not plain is refused by those who send models on, as SvelteKit. It is configurable
 * because a proxy may not wrap the value of one that is not.
 */
export function withRaw<Model extends object, Raw>(model: Model, raw: Raw): Model & { readonly raw: Raw } {
  return Object.defineProperty(model, 'raw', { value: raw, configurable: true }) as Model & {
    readonly raw: Raw
  }
}
