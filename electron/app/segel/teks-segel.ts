import { FileProblem } from '../host'
import { bacaSegel, isSegel } from './baca-segel'
import type { KepalaSegel } from './kepala-segel'
import { tulisSegel } from './tulis-segel'

/** What the head of a file says that holds nothing secret. */
export type TentangTeks = Pick<KepalaSegel, 'jenis' | 'penata' | 'dibuatPada' | 'jumlah'>

/** Seals a text that anybody may read: only that nothing was changed is proved. */
export const tulisTeks = (teks: string, tentang: TentangTeks): Promise<Buffer> =>
  tulisSegel({ ...tentang, bagian: [Buffer.from(teks)], sandi: null })

/** The text of such a file, proved first; a file from before there were seals is its own text. Throws `FileProblem`. */
export async function bacaTeks(bytes: Uint8Array, jenis: KepalaSegel['jenis']): Promise<string> {
  if (!isSegel(bytes)) return new TextDecoder().decode(bytes)
  const segel = await bacaSegel(bytes, jenis, null)
  if (!segel.terbuka) throw new FileProblem('Berkas ini bersandi, padahal jenisnya tidak memakai sandi. Minta berkasnya sekali lagi.')
  return new TextDecoder().decode(segel.bagian[0])
}
