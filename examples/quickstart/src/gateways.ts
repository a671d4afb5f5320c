import { ConfigurationError } from '@fansly-chats/fetch-client'
import { type ApiFanslyClient, createApiFanslyClient } from '@fansly-chats/fetch-client/apifansly'
import { createOnlyFansApiClient, type OnlyFansApiClient } from '@fansly-chats/fetch-client/onlyfansapi'
import { createMockServer } from '@fansly-chats/mock-server'

/** A client, and the connected account it speaks for. */
export interface Gateway<Client> {
  readonly client: Client
  readonly account: string
  /** Where it listens, for the heading. */
  readonly address: string
}

/** The gateways to show: real ones where the environment holds a key, else both on a mock server. */
export interface Gateways extends AsyncDisposable {
  readonly apifansly?: Gateway<ApiFanslyClient>
  readonly onlyfansapi?: Gateway<OnlyFansApiClient>
}

/** The environment variables that lead to the real gateways. */
export interface Environment {
  readonly APIFANSLY_API_KEY?: string | undefined
  readonly ONLYFANSAPI_API_KEY?: string | undefined
  /** The id of the connected account; one for each gateway, separated by a comma, when both keys are set. */
  readonly FANSLY_ACCOUNT?: string | undefined
}

/**
 * Real gateways where a key is set, a mock server on a free port otherwise.
 *
 * @throws ConfigurationError where a key is set, but not the account to use it for.
 */
export async function openGateways(environment: Environment): Promise<Gateways> {
  const isReal = Boolean(environment.APIFANSLY_API_KEY || environment.ONLYFANSAPI_API_KEY)
  return isReal ? realGateways(environment) : await mockGateways()
}

function realGateways({
  APIFANSLY_API_KEY,
  ONLYFANSAPI_API_KEY,
  FANSLY_ACCOUNT = '',
}: Environment): Gateways {
  const accounts = FANSLY_ACCOUNT.split(',').map((account) => account.trim())
  return {
    ...(APIFANSLY_API_KEY && {
      apifansly: {
        client: createApiFanslyClient({ apiKey: APIFANSLY_API_KEY }),
        account: pick(accounts, 'API Fansly', 'fansly_…', /^fansly_(?!acct_)/),
        address: 'https://v1.apifansly.com',
      },
    }),
    ...(ONLYFANSAPI_API_KEY && {
      onlyfansapi: {
        client: createOnlyFansApiClient({ apiKey: ONLYFANSAPI_API_KEY }),
        account: pick(accounts, 'OnlyFansAPI', 'fansly_acct_…', /^fansly_acct_/),
        address: 'https://app.onlyfansapi.com',
      },
    }),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}

function pick(accounts: readonly string[], gateway: string, form: string, pattern: RegExp): string {
  const account = accounts.find((candidate) => pattern.test(candidate))
  if (account === undefined) {
    throw new ConfigurationError(
      `Set FANSLY_ACCOUNT to the id that ${gateway} gave the connected account: ${form}`,
    )
  }
  return account
}

async function mockGateways(): Promise<Gateways> {
  const mock = await createMockServer({ port: 0 })
  return {
    apifansly: {
      client: createApiFanslyClient({ apiKey: 'any-key', baseUrl: mock.url('apifansly') }),
      account: 'fansly_1',
      address: mock.url('apifansly'),
    },
    onlyfansapi: {
      client: createOnlyFansApiClient({ apiKey: 'any-key', baseUrl: mock.url('onlyfansapi') }),
      account: 'fansly_acct_1',
      address: mock.url('onlyfansapi'),
    },
    [Symbol.asyncDispose]: () => mock.close(),
  }
}
