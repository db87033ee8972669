/** The payment provider, as far as it is modelled: how things stand with it and with the card. */
export type Provider = {
  readonly knowsShopKey: boolean
  readonly isOverrun: boolean
  readonly isBroken: boolean
  readonly isSilent: boolean
  /** What there is on the card, cents. */
  readonly cardCents: number
}

/** Nothing stands in the way of a charge. */
export const HEALTHY_PROVIDER: Provider = {
  knowsShopKey: true,
  isOverrun: false,
  isBroken: false,
  isSilent: false,
  cardCents: 1_000_000_00,
}
