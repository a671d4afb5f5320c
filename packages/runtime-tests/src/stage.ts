import { createOnlyFansApiClient, type OnlyFansApiClient } from '@fansly-chats/fetch-client/onlyfansapi'
import { apiKey } from './api-key.ts'
import type { ScenarioName } from './scenarios.ts'

/** What a runtime does by itself, and no client can change. */
export interface Traits {
  /** Whether its `fetch` tells that a request was not sent: refused connections, unknown names. */
  readonly tellsWhatWasNotSent: boolean
  /** Whether its `fetch` sends a POST again when a reused connection is lost. */
  readonly repeatsLostSends: boolean
}

/** What the suite is run with. */
export interface Surroundings {
  readonly gateway: string
  readonly deadUrl: string
  readonly traits: Traits
}

type Limits = Omit<Parameters<typeof createOnlyFansApiClient>[0], 'apiKey' | 'baseUrl'>

/** A client, and a scenario of its own at the gateway. */
interface Scene {
  readonly client: OnlyFansApiClient
  /** How many requests of this scene have arrived at the gateway whole. */
  arrived(): Promise<number>
  /** The same for the address that the scene redirects to. */
  arrivedElsewhere(): Promise<number>
}

/** Where the cases of the suite meet the gateway. */
export interface Stage {
  readonly traits: Traits
  /** A client of a gateway that does one thing. A connection to it is open already, as in an application at work. */
  enter(scenario: ScenarioName, limits?: Limits): Promise<Scene>
  /** A client of a gateway that is not there. */
  clientOfNobody(limits?: Limits): OnlyFansApiClient
}

/** Prepares the stage for one run of the suite. */
export function createStage({ gateway, deadUrl, traits }: Surroundings): Stage {
  const count = async (scene: string): Promise<number> => {
    const response = await fetch(`${gateway}/arrived/${scene}`)
    return Number(await response.text())
  }

  return {
    traits,
    async enter(scenario, limits) {
      const scene = crypto.randomUUID()
      await count(scene)
      // The connection returns to its pool a little after the body has ended.
      await new Promise((resolve) => setTimeout(resolve, 20))
      return {
        client: createOnlyFansApiClient({ ...limits, apiKey, baseUrl: `${gateway}/${scenario}/${scene}` }),
        arrived: () => count(scene),
        arrivedElsewhere: () => count(`${scene}-elsewhere`),
      }
    },
    clientOfNobody: (limits) => createOnlyFansApiClient({ ...limits, apiKey, baseUrl: deadUrl }),
  }
}
