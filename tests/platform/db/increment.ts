/** A process of its own that reads a number, adds one and writes it back: `increment.ts <url> <id> <times>`. Prints the longest wait in ms. */
import { connect, runTransaction } from '#app/platform/db/client.server.ts'

const [url = '', id = '', times = ''] = process.argv.slice(2)
const db = await connect(url)
let longest = 0
for (let done = 0; done < Number(times); done++) {
  const from = performance.now()
  await runTransaction(db, async (tx) => {
    const { attempts } = await tx.job.findUniqueOrThrow({ where: { id } })
    await tx.job.update({ where: { id }, data: { attempts: attempts + 1 } })
  })
  longest = Math.max(longest, performance.now() - from)
}
await db.$disconnect()
console.log(Math.round(longest))
