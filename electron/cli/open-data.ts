import { existsSync } from 'node:fs'
import type { KejadianAkses } from '../../src/domain/akses/commands/record-akses'
import { type Sesi, sesiOf, sesiTunggal } from '../../src/domain/akses/sesi'
import { systemGiven } from '../app/clock'
import { jamMesin } from '../app/gerbang/jam'
import { penggunaAktif, semuaPengguna } from '../db/pengguna-data'
import { createPercobaan } from '../app/gerbang/percobaan'
import { kunciBerkas, prove, type Terbukti } from '../app/gerbang/pintu'
import { type Tempat, tempatOf } from '../app/gerbang/tempat'
import { FileProblem } from '../app/host'
import { Refused } from '../app/refused'
import { isPlainDatabase } from '../db/inspect-file'
import { type Db, openDatabase } from '../db/open'
import { Refusal } from './verb'

/** Who stands at the command line: the name given, and how their password is had. */
export type Pengetuk = { readonly pelaku: string; readonly namaMasuk: string | undefined; readonly sandi: () => Promise<string | null> }

/** Open data with whoever works in it, and what the audit trail is to keep of their coming in. */
export type DataBaris = { readonly db: Db; readonly sesi: Sesi; readonly kejadian: readonly KejadianAkses[] }

/** Opens a data file as its door wants it: at once where there are no passwords, otherwise for a name with its password. */
export async function openData(file: string, pengetuk: Pengetuk): Promise<DataBaris> {
  const tempat = tempatOf(file)
  const isPlain = !existsSync(file) || isPlainDatabase(file)
  const db = isPlain ? openDatabase(file) : null
  if (db && !semuaPengguna(db).some(({ isAktif }) => isAktif)) return { db, sesi: sesiTunggal(pengetuk.pelaku), kejadian: [] }
  try {
    return await throughDoor(tempat, db, pengetuk)
  } catch (error) {
    db?.sqlite.close()
    if (error instanceof Refused || error instanceof FileProblem) throw new Refusal(error.message)
    throw error
  }
}

async function throughDoor(tempat: Tempat, plain: Db | null, pengetuk: Pengetuk): Promise<DataBaris> {
  const percobaan = createPercobaan(tempat, jamMesin)
  const { slot, rumah } = await proved(tempat, percobaan, pengetuk)
  const db = plain ?? openDatabase(tempat.berkas, { kunci: kunciBerkas(tempat, rumah) })
  const orang = slot.penggunaId === null ? null : penggunaAktif(db, slot.penggunaId)
  if (!orang) {
    db.sqlite.close()
    throw new Refusal('Nama atau sandi tidak cocok.')
  }
  const gagal = percobaan.ambil().map((g): KejadianAkses => ({ jenis: 'GAGAL', ...g }))
  return { db, sesi: sesiOf(orang.id, orang.nama, orang.peran), kejadian: [...gagal, { jenis: 'MASUK', cara: 'SANDI' }] }
}

async function proved(tempat: Tempat, percobaan: ReturnType<typeof createPercobaan>, { namaMasuk, sandi }: Pengetuk): Promise<Terbukti> {
  if (namaMasuk === undefined) throw new Refusal('Data ini memakai sandi. Sebutkan nama masuk dengan --pengguna NAMA.')
  const kata = await sandi()
  if (kata === null) throw new Refusal('Data ini memakai sandi. Isi sandi dalam variabel lingkungan PENATA_SANDI.')
  return prove({ tempat, percobaan, now: () => systemGiven().now }, { namaMasuk, sandi: kata })
}
