import type { AddressName } from '#app/i18n/addresses.ts'
import { orchestraAudition } from '#app/i18n/orchestra-audition.ts'
import { orchestraPath } from '../account/orchestra-path.ts'

type Path = readonly { name: AddressName; text: { nb: string; en: string } }[]

/** The way to a round. */
export const auditionPath: Path = [...orchestraPath, { name: 'auditions', text: orchestraAudition.title }]
