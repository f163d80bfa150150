import type { PlanWork } from '#app/domains/exhibition/hanging/views.ts'

/** "12 Kari Nordmann" */
export const sayWork = ({ catalogueNo, name }: Pick<PlanWork, 'catalogueNo' | 'name'>): string =>
  [catalogueNo, name].filter(Boolean).join(' ')
