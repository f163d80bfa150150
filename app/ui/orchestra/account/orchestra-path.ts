import { orchestraReports } from '#app/i18n/orchestra-reports.ts'

/** The way to a page right under the orchestra's own. */
export const orchestraPath = [{ name: 'orchestraHome' as const, text: orchestraReports.orchestra }]
