import type { Command } from 'commander'
import type { Does } from './outcome.ts'
export function backupCommands(_program: Command, _does: Does): void {}
