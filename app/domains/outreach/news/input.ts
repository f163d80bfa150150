import { z } from 'zod'
import { filledLine, line, prose, whole } from '#app/kernel/shapes.ts'
import { MOST_ALT, MOST_TEXT, MOST_TITLE } from './news.ts'

const words = {
  titleNb: filledLine(MOST_TITLE),
  titleEn: line(MOST_TITLE),
  textNb: prose(MOST_TEXT),
  textEn: prose(MOST_TEXT),
  pictureAlt: line(MOST_ALT),
}
const seen = { version: whole(1, 1_000_000) }

export const newNewsInput = z.object({ intent: z.literal('write'), titleNb: filledLine(MOST_TITLE) })

export const newsInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), ...seen, ...words }),
  z.object({ intent: z.literal('publish'), ...seen }),
  z.object({ intent: z.literal('withdraw'), ...seen }),
  z.object({ intent: z.literal('take-down-picture'), ...seen }),
  z.object({ intent: z.literal('remove'), ...seen }),
])
