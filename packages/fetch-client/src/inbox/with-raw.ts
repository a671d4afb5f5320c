/** A model and what it was made of, which is at hand but neither printed, nor written as JSON, nor compared. */
export function withRaw<Model extends object, Raw>(model: Model, raw: Raw): Model & { readonly raw: Raw } {
  return Object.defineProperty(model, 'raw', { value: raw }) as Model & { readonly raw: Raw }
}
