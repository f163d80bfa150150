import type { Reporter, TestModule } from 'vitest/node'

/**
 * Names at the end of a run every journey that passed only at its second try, with what the first one said. Each is a fault to
 * be found, in the product or in the journey; see docs/decisions/0018-second-try.md.
 */
export class SecondTries implements Reporter {
  private readonly say: (text: string) => void

  constructor(say: (text: string) => void = (text) => console.log(text)) {
    this.say = say
  }

  onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
    const found = modules.flatMap((module) =>
      [...module.children.allTests()]
        .filter((test) => (test.diagnostic()?.retryCount ?? 0) > 0 && test.result().state === 'passed')
        .map((test) => {
          const first = test.result().errors?.[0]
          return `${module.relativeModuleId} > ${test.fullName}\n${first?.stack ?? first?.message ?? ''}\n`
        }),
    )
    if (found.length > 0) this.say(['', 'Passed at the second try only:', ...found].join('\n'))
  }
}
