import { ConfigurationError } from '../errors/configuration-error.ts'
/**
 * An amount of US dollars, in whole thousandths as Fansly counts. Amounts compare with `<` and `>`.
 *
 * @example
 * ```ts
 * import { Money } from '@fansly-chats/fetch-client/inbox'
 *
 * const price = Money.ofDollars(24.99)
 * console.log(price.thousandths, price.format(), price.format('de-DE')) // 24990 $24.99 24,99 $
 * ```
 */
export class Money {
  /** 15 dollars are 15,000. */
  readonly thousandths: number

  constructor(thousandths: number) {
    this.thousandths = thousandths
  }

  /** The amount nearest to so many dollars. */
  static ofDollars(dollars: number): Money {
    if (!Number.isFinite(dollars))
      throw new ConfigurationError(`\`dollars\` must be a number, got ${dollars}.`)
    return new Money(Math.round(dollars * 1000))
  }

  /** The amount as a text for people, with a currency sign; American unless another language is named, as in `'de-DE'`. */
  format(language: string = 'en-US'): string {
    return (this.thousandths / 1000).toLocaleString(language, {
      style: 'currency',
      currency: 'USD',
      maximumFractionDigits: 3,
    })
  }

  valueOf(): number {
    return this.thousandths
  }
}
