import { z } from 'zod'
import { date, filledLine, line, prose, ticked, webAddress, whole } from '#app/kernel/shapes.ts'
import { MOST_MEDIUM, MOST_NOTE, MOST_TITLE, PRESS_KINDS } from './press.ts'

const words = {
  medium: filledLine(MOST_MEDIUM),
  kind: z.enum(PRESS_KINDS),
  title: line(MOST_TITLE),
  date,
  url: webAddress,
  note: line(MOST_NOTE),
  shown: ticked,
}
const story = { id: z.string().max(60), version: whole(1, 1_000_000) }

export const pressInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('record'), ...words }),
  z.object({ intent: z.literal('save'), ...story, ...words }),
  z.object({ intent: z.literal('remove'), ...story }),
  z.object({ intent: z.literal('paste'), rows: prose(200_000) }),
])
