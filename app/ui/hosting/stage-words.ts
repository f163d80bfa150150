import type { HostingStage } from '#app/domains/hosting/hosting.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingBoard as words } from '#app/i18n/hosting-board.ts'

/** Stages in the few letters that a cell of the board has room for. */
export const SHORT_STAGES: Record<HostingStage, { nb: string; en: string }> = {
  search: words.shortSearch,
  interest: words.shortInterest,
  inspection: words.shortInspection,
  politics: words.shortPolitics,
  agreement: words.shortAgreement,
  planning: words.shortPlanning,
  hosting: words.shortHosting,
  evaluation: words.shortEvaluation,
  completed: words.shortCompleted,
  declined: hosting.declined,
  withdrawn: hosting.withdrawn,
}
