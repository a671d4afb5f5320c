/** The key that the gateway asks for. */
export const apiKey = 'ofapi_runtime_tests'
