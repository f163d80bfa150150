/** Several processes that draw beside each other: each is this command line again, given one picture at a time. */
import { type ChildProcess, fork } from 'node:child_process'
import type { House } from '#app/platform/context.server.ts'
import { type DrawTask, drawAndHang } from './draw-task.server.ts'

/** What the command of a child is called. */
export const DRAW_COMMAND = 'draw-pictures'

type Answer = { ready: true } | { failed: string }

/** Draws all tasks with so many processes; each finished picture is told. Throws when a process fails, after ending all. */
export async function drawWithChildren(tasks: readonly DrawTask[], many: number, done: () => void): Promise<void> {
  const queue = [...tasks]
  const children: ChildProcess[] = []
  const work = (child: ChildProcess) =>
    new Promise<void>((finished, failed) => {
      let drawing = false
      child.on('message', (answer: Answer) => {
        if ('failed' in answer) return failed(new Error(answer.failed))
        if (drawing) done()
        const next = queue.shift()
        drawing = next !== undefined
        if (next) child.send(next)
        else child.disconnect()
      })
      child.on('error', failed)
      child.on('exit', (status) =>
        status === 0 ? finished() : failed(new Error(`a process that draws ended with ${status}`)),
      )
    })
  try {
    for (let count = 0; count < Math.min(many, tasks.length); count++) children.push(startChild())
    await Promise.all(children.map(work))
  } finally {
    for (const child of children) if (child.exitCode === null) child.kill()
  }
}

function startChild(): ChildProcess {
  const [, script] = process.argv
  if (!script) throw new Error('this process has no script to start again')
  // Whoever started this process has built already.
  const env = { ...process.env, BUILD_IS_CHECKED: '1', MALLOC_ARENA_MAX: '2' }
  return fork(script, ['demo', DRAW_COMMAND], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
}

/** The life of a child: draws what it is given until its parent lets go. */
export function drawAsChild(house: House): Promise<void> {
  const tell = (answer: Answer) => process.send?.(answer)
  return new Promise<void>((finished) => {
    let drawing = Promise.resolve()
    process.on('message', (task: DrawTask) => {
      drawing = drawAndHang(house, task).then(
        () => void tell({ ready: true }),
        (error: unknown) => void tell({ failed: String(error) }),
      )
    })
    process.on('disconnect', () => void drawing.then(finished))
    tell({ ready: true })
  })
}
