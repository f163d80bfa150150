/** Pictures that are chosen and not sent yet, kept in the browser: they are there after a reload, or a phone that died. */

export interface KeptPicture {
  id: string
  /** The application that it belongs to. */
  queue: string
  workId: string
  name: string
  blob: Blob
  /** When it was chosen, in milliseconds of this machine's clock. */
  at: number
}

export interface PictureStore {
  /** False when the browser keeps nothing. */
  keep(picture: KeptPicture): Promise<boolean>
  /** Whether it is still there: another window may have sent it, or thrown it away. */
  has(id: string): Promise<boolean>
  drop(id: string): Promise<void>
  /** In the order in which they were chosen. */
  all(queue: string): Promise<KeptPicture[]>
  dropAll(queue: string): Promise<void>
}

const DATABASE = 'pictures'
const TABLE = 'unsent'

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(TABLE, { keyPath: 'id' }).createIndex('queue', 'queue')
  }
  return answered(request)
}

/** Every deed opens and closes for itself, so that no window holds up another. */
async function inTable<T>(mode: IDBTransactionMode, work: (table: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open()
  try {
    const transaction = database.transaction(TABLE, mode)
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
    const result = await answered(work(transaction.objectStore(TABLE)))
    await done
    return result
  } finally {
    database.close()
  }
}

/** The store of this browser. One that keeps nothing for sites, as in a private window, is no fault. */
export const browserStore: PictureStore = {
  keep: (picture) =>
    inTable('readwrite', (table) => table.put(picture)).then(
      () => true,
      () => false,
    ),
  has: (id) =>
    inTable('readonly', (table) => table.count(id)).then(
      (count) => count > 0,
      () => false,
    ),
  drop: (id) => inTable('readwrite', (table) => table.delete(id)).catch(() => {}),
  all: (queue) =>
    inTable('readonly', (table) => table.index('queue').getAll(queue)).then(
      (found: KeptPicture[]) => found.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
      () => [],
    ),
  dropAll: async (queue) => {
    const keys = await inTable('readonly', (table) => table.index('queue').getAllKeys(queue)).catch(() => [])
    for (const key of keys) await inTable('readwrite', (table) => table.delete(key)).catch(() => {})
  },
}
