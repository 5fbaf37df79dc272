import { createHash, hash } from 'node:crypto'

/** What comes before the first entry of the audit trail. */
export const AWAL_RANTAI = 'AWAL'

/** What of an entry goes into its link, beside the link before it. */
export type MataRantai = {
  readonly kunci: string
  readonly waktu: string
  readonly pelaku: string
  readonly peran: string
  readonly perintah: string
  readonly label: string
  readonly jenis: string
  readonly alasan: string | null
  readonly versi: string
  readonly jumlahPerubahan: number
  readonly sidikInput: string
  readonly sidikPerubahan: string
}

/** The link of the audit chain: what an altered, removed or reordered entry would break. Each part is framed by its length. */
export function auditHash(before: string, mata: MataRantai): string {
  const { kunci, waktu, pelaku, peran, perintah, label, jenis, alasan, versi, jumlahPerubahan, sidikInput, sidikPerubahan } = mata
  const bagian = [
    before,
    kunci,
    waktu,
    pelaku,
    peran,
    perintah,
    label,
    jenis,
    alasan,
    versi,
    String(jumlahPerubahan),
    sidikInput,
    sidikPerubahan
  ]
  const rantai = createHash('sha256')
  for (const each of bagian) rantai.update(each === null ? '-' : `${each.length}:${each}`)
  return rantai.digest('hex')
}

/** The digest of what an entry holds at length, by which the chain still stands when that has been destroyed by law. */
export const sidikIsi = (isi: string | Uint8Array): string => hash('sha256', isi, 'hex')
