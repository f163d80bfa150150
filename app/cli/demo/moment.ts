import type { Context } from '#app/platform/context.server.ts'

export type At = (date: string, time?: string) => Context
