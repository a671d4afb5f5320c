import type {
  BurstyRateLimiter,
  RateLimiterAbstract,
  RateLimiterRedis,
  RateLimiterUnion,
  RLWrapperBlackAndWhite,
} from 'rate-limiter-flexible'
import { expectTypeOf, test } from 'vitest'
import { type FlexibleLimiter, sharedBudget } from './rate-limiter-flexible.ts'
import type { RateLimiter } from './rate-limit/rate-limiter.ts'

test('every limiter of rate-limiter-flexible can be shared', () => {
  expectTypeOf<RateLimiterAbstract>().toExtend<FlexibleLimiter>()
  expectTypeOf<RateLimiterRedis>().toExtend<FlexibleLimiter>()
  expectTypeOf<RLWrapperBlackAndWhite>().toExtend<FlexibleLimiter>()
  expectTypeOf<BurstyRateLimiter>().toExtend<FlexibleLimiter>()
  expectTypeOf<RateLimiterUnion>().toExtend<FlexibleLimiter>()
})

test('what is no limiter is refused, and so is a budget without a key', () => {
  expectTypeOf(sharedBudget).returns.toEqualTypeOf<RateLimiter>()
  expectTypeOf<{ take(key: string): Promise<void> }>().not.toExtend<FlexibleLimiter>()
  expectTypeOf<Record<never, never>>().not.toExtend<Parameters<typeof sharedBudget>[1]>()
})
