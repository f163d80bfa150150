import type { Command } from 'commander'
import type { Does } from './outcome.ts'
export function demoCommands(_program: Command, _does: Does): void {}
