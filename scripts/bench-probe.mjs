// Preloaded into the server that is measured: tells the one who started it what it has used so far.
import Sqlite from 'better-sqlite3'

let statements = 0
const prepare = Sqlite.prototype.prepare
Sqlite.prototype.prepare = function (sql) {
  statements++
  return prepare.call(this, sql)
}
process.on('message', (asked) => {
  if (asked !== 'used') return
  const { user, system } = process.cpuUsage()
  process.send({ cpu: (user + system) / 1000, statements })
})
