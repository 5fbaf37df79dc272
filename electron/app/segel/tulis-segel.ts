import { createHash, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { kdfBaru, stretch } from '../gerbang/kdf'
import { jenisSegel } from './jenis-segel'
import { KepalaSegel, TANDA_SEGEL } from './kepala-segel'
import { sealPieces } from './potongan'

/** What is to be sealed. */
export type BahanSegel = Pick<KepalaSegel, 'jenis' | 'penata' | 'dibuatPada' | 'jumlah'> & {
  readonly bagian: readonly Uint8Array[]
  /** Null = anybody may open it; only that nothing was changed is then proved. */
  readonly sandi: string | null
}

const kempa = promisify<Uint8Array, Buffer>(gzip)

/** Seals contents as one file: head, then packed contents in sealed pieces; without a password in the open, with a digest of everything. */
export async function tulisSegel({ bagian, sandi, ...tentang }: BahanSegel): Promise<Buffer> {
  const { sandiSegel, kunci, awalan } = await sandiOf(sandi)
  const kepala = headBytes(
    KepalaSegel.parse({
      ...tentang,
      bentuk: 1,
      versi: jenisSegel[tentang.jenis].versi,
      bagian: bagian.map((each) => each.length),
      sandi: sandiSegel
    })
  )
  const isi = await kempa(Buffer.concat(bagian))
  if (kunci) return Buffer.concat([kepala, sealPieces(isi, { kunci, awalan, kepala })])
  return Buffer.concat([kepala, isi, createHash('sha256').update(kepala).update(isi).digest()])
}

type Sandi = { readonly sandiSegel: KepalaSegel['sandi']; readonly kunci: Buffer | null; readonly awalan: Buffer }

async function sandiOf(sandi: string | null): Promise<Sandi> {
  const awalan = randomBytes(7)
  if (sandi === null) return { sandiSegel: null, kunci: null, awalan }
  const kdf = kdfBaru()
  const { bukti, kunci } = await stretch(sandi, kdf)
  const sidik = createHash('sha256').update(bukti).digest('hex')
  return { sandiSegel: KepalaSegel.shape.sandi.parse({ kdf, sidik, awalan: awalan.toString('hex') }), kunci, awalan }
}

function headBytes(kepala: KepalaSegel): Buffer {
  const json = Buffer.from(JSON.stringify(kepala))
  const panjang = Buffer.alloc(4)
  panjang.writeUInt32BE(json.length)
  return Buffer.concat([TANDA_SEGEL, panjang, json])
}
