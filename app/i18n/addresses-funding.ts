/** Addresses of money, the action plan and the marketing plan. */
import type { Locale } from './words.ts'

export const fundingAddresses = {
  contribution: { nb: '/sekretariat/okonomi/tilskudd/:id', en: '/en/secretariat/money/contributions/:id' },
  invoices: { nb: '/sekretariat/okonomi/fakturaer', en: '/en/secretariat/money/invoices' },
  invoice: { nb: '/sekretariat/okonomi/fakturaer/:id', en: '/en/secretariat/money/invoices/:id' },
  invoiceFile: {
    nb: '/sekretariat/okonomi/fakturaer/:id/:format',
    en: '/en/secretariat/money/invoices/:id/:format',
  },
  funding: { nb: '/sekretariat/okonomi/:scope/:year', en: '/en/secretariat/money/:scope/:year' },
  fundingFile: { nb: '/sekretariat/okonomi/:scope/:year/:format', en: '/en/secretariat/money/:scope/:year/:format' },
  actionPlan: { nb: '/sekretariat/handlingsplan/:year', en: '/en/secretariat/action-plan/:year' },
  actionPlanFile: {
    nb: '/sekretariat/handlingsplan/:year/:format',
    en: '/en/secretariat/action-plan/:year/:format',
  },
  marketing: { nb: '/sekretariat/arganger/:year/marked', en: '/en/secretariat/editions/:year/marketing' },
} as const satisfies Record<string, Record<Locale, string>>

/** Whose money a page is about, as its address says it. */
export const scopeWords = {
  artRound: { nb: 'kunstrunden', en: 'art-round' },
  orchestra: { nb: 'orkesteret', en: 'orchestra' },
} as const satisfies Record<string, Record<Locale, string>>
