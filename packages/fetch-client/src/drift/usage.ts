export const usage = `fansly-drift: compares what a gateway answers with its specification

Usage: fansly-drift --gateway apifansly|onlyfansapi [options]

It calls the operations that only read, each once, for one account and one of its chats: 6 of API Fansly, 4 of
OnlyFansAPI. Most requests cost a credit. It writes nothing, and tells of types and places only: no value of anybody.

  --gateway NAME     apifansly or onlyfansapi
  --account ID       the account, as the gateway calls it (default: the first one that it lists)
  --base-url URL     another address of the gateway, or that of a mock server
  --max-calls COUNT  how many requests it may send, those included that are tried again (default 10)
  --json FILE        write a report for machines to this file; - prints it in the place of the one for people
  -h, --help         print this
  -v, --version      print the version

The API key is read from the environment: APIFANSLY_API_KEY or ONLYFANSAPI_API_KEY.

Exit status: 0 when nothing breaks, though there may be fields or values that are not specified; 1 when something is not
as specified; 2 when it could not be told: wrong usage, no connection, a refused key, no credits, an operation that failed,
a report that cannot be written.
`
