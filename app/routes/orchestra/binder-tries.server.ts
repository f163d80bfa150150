import { atMost } from '#app/http/at-most.server.ts'
import { minutes } from '#app/kernel/when.ts'

/** Codes that one person may try in a minute, right or wrong, through either door. */
export const mayTry = atMost(10, minutes(1))
