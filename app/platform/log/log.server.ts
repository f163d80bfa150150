import pino, { type Logger } from 'pino'
import { loggedError } from './logged-error.ts'

export type Log = Logger

/** JSON lines on standard output. What people write, addresses and keys never reach it: callers log ids and counts. */
export const makeLog = (level: string): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: loggedError } })
