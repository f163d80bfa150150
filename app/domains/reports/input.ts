import { z } from 'zod'

export const publishInput = z.object({ intent: z.literal('publish') })
