/** One at a time, in the order of asking. */
export class Mutex {
  #tail: Promise<void> = Promise.resolve()

  /** Waits for its turn; the answer is called once, to let the next one in. */
  acquire(): Promise<() => void> {
    let release = () => {}
    const held = new Promise<void>((done) => {
      release = done
    })
    const turn = this.#tail.then(() => release)
    this.#tail = this.#tail.then(() => held)
    return turn
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.acquire()
    try {
      return await work()
    } finally {
      release()
    }
  }
}
