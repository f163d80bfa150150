import type { TextKey } from '#app/i18n/keys.ts'
import type { OutreachProject } from './project.ts'

/** Whether a project ran in a year. */
export const ranIn = ({ fromYear, toYear }: Pick<OutreachProject, 'fromYear' | 'toYear'>, year: number): boolean =>
  fromYear <= year && (toYear === null || year <= toYear)

/** What cannot be; null when nothing is wrong. */
export const yearsFault = ({ fromYear, toYear }: Pick<OutreachProject, 'fromYear' | 'toYear'>): TextKey | null =>
  toYear !== null && toYear < fromYear ? 'orchestraOutreach.endsFirst' : null

/** Why it cannot be shown to everyone; null when it can. */
export const publishHindrance = ({ textNb }: Pick<OutreachProject, 'textNb'>): TextKey | null =>
  textNb === '' ? 'orchestraOutreach.noText' : null
