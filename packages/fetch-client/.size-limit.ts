// What the client may weigh, minified and compressed with gzip, in kB of 1,000 bytes: what is reached, rounded up to 0.1 kB.

interface Check {
  readonly name: string
  readonly import: Readonly<Record<string, string>>
  readonly limit: string
  /** What is not counted: parts that are loaded later, or were before. */
  readonly ignore?: readonly string[]
}

const checks: readonly Check[] = [
  {
    name: 'standalone list, API Fansly',
    import: { './dist/apifansly/standalone.js': '{ createApiFanslyCore, listChats }' },
    limit: '5 kB',
  },
  {
    name: 'standalone list, OnlyFansAPI',
    import: { './dist/onlyfansapi/standalone.js': '{ createOnlyFansApiCore, listChats }' },
    limit: '5 kB',
  },
  {
    name: 'client, API Fansly',
    import: { './dist/apifansly.js': '{ createApiFanslyClient }' },
    limit: '9 kB',
  },
  {
    name: 'client, OnlyFansAPI',
    import: { './dist/onlyfansapi.js': '{ createOnlyFansApiClient }' },
    limit: '8.9 kB',
  },
  {
    name: 'webhook',
    import: { './dist/webhooks.js': '{ verifyWebhook }' },
    limit: '1 kB',
  },
  {
    name: 'client and inbox, API Fansly',
    import: {
      './dist/apifansly.js': '{ createApiFanslyClient }',
      './dist/inbox.js': '{ createInbox }',
    },
    ignore: ['*/watching.js'],
    limit: '12 kB',
  },
  {
    name: 'client and inbox, OnlyFansAPI',
    import: {
      './dist/onlyfansapi.js': '{ createOnlyFansApiClient }',
      './dist/inbox.js': '{ createInbox }',
    },
    ignore: ['*/watching.js'],
    limit: '11.9 kB',
  },
  {
    name: 'inbox.watch(), when it is used',
    import: { './dist/inbox/watch/watching.js': '{ Watching }' },
    ignore: ['*-error.js', '*/sleep.js'],
    limit: '2.7 kB',
  },
  {
    name: 'validation, API Fansly',
    import: { './dist/apifansly/validate.js': '{ apiFanslyValidation }' },
    limit: '5 kB',
  },
  {
    name: 'validation, OnlyFansAPI',
    import: { './dist/onlyfansapi/validate.js': '{ onlyFansApiValidation }' },
    limit: '5.9 kB',
  },
]

// Bundlers make modules of what is loaded by `import()`. A script, which is the default here, gets a `require` of 0.3 kB instead.
export default checks.map((check) => ({
  ...check,
  gzip: true,
  modifyEsbuildConfig: (config: object) => ({ ...config, format: 'esm' }),
}))
