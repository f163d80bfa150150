import { orchestraPlan } from '#app/i18n/orchestra-plan.ts'
import { say } from '#app/i18n/words.ts'
import type { Group } from '../instruments.ts'

/** "stryk", in both languages: who a session is for. Empty for everybody. */
export const sayGroups = (groups: readonly Group[]): { nb: string; en: string } =>
  groups.length === 0
    ? { nb: '', en: '' }
    : { nb: say('nb', orchestraPlan.groups, { codes: groups }), en: say('en', orchestraPlan.groups, { codes: groups }) }
