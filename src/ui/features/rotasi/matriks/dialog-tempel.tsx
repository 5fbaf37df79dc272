import { Button, Modal, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import { createPencariTempel } from '../../../../domain/mutasi/pencari-tempel'
import { butirTempel, type PilihanTempel, putusanTempel } from '../../../../domain/mutasi/putusan-tempel'
import { readTempelMatriks } from '../../../../domain/mutasi/tempel-matriks'
import { teksMatriks as teks } from '../../../text/matriks'
import { jalankan, type RuangKerja } from '../ruang-kerja'
import { BarisTempelan } from './baris-tempelan'
import classes from './tempel.module.css'

type Props = {
  readonly ruang: RuangKerja
  /** What is on the clipboard; empty = still to be pasted. */ readonly awal: string
  readonly onClose: () => void
}

/** Rows copied from a spreadsheet: what was read of them, what is unclear, and then one command. */
export function DialogTempel({ ruang, awal, onClose }: Props): React.JSX.Element {
  const [isi, setIsi] = useState(awal)
  return (
    <Modal opened onClose={onClose} title={teks.tempelJudul} size={isi === '' ? 560 : 1080}>
      {isi === '' ? (
        <>
          <p className={classes.petunjuk}>{teks.tempelPetunjuk}</p>
          <Textarea
            aria-label={teks.tempelJudul}
            minRows={6}
            autosize
            data-autofocus
            value=""
            onChange={({ currentTarget }) => setIsi(currentTarget.value)}
            data-testid="isi-tempel"
          />
        </>
      ) : (
        <Tinjauan ruang={ruang} isi={isi} onUlang={() => setIsi('')} onClose={onClose} />
      )}
    </Modal>
  )
}

type TinjauanProps = { readonly ruang: RuangKerja; readonly isi: string; readonly onUlang: () => void; readonly onClose: () => void }

function Tinjauan({ ruang, isi, onUlang, onClose }: TinjauanProps): React.JSX.Element {
  const { snapshot } = ruang
  const tempelan = useMemo(() => readTempelMatriks(isi, createPencariTempel(snapshot)), [isi, snapshot])
  const [pilihan, setPilihan] = useState<ReadonlyMap<number, PilihanTempel>>(new Map())
  const putusan = useMemo(() => putusanTempel(ruang, tempelan.baris, pilihan), [ruang, tempelan, pilihan])
  const butir = butirTempel(putusan)
  const belum = putusan.filter(({ status }) => status === 'BELUM_JELAS' || status === 'BENTROK').length
  const pilih = (nomor: number, baru: PilihanTempel): void =>
    setPilihan((kini) => new Map(kini).set(nomor, { ...kini.get(nomor), ...baru }))
  const masukkan = async (): Promise<void> => {
    const rencanaId = ruang.rencana.id
    if (await jalankan(rencanaId, 'langkah.place-many', { rencanaId, butir: [...butir] })) onClose()
  }
  return (
    <>
      <p className={classes.petunjuk} data-testid="catatan-tempel">
        {tempelan.catatan.join(' ')}
      </p>
      {putusan.length > 0 && (
        <div className={classes.bingkai}>
          <table className={classes.tabel} aria-label={teks.tempelJudul}>
            <thead>
              <tr>
                <th scope="col">No.</th>
                <th scope="col">{teks.tempelOrang}</th>
                <th scope="col">{teks.tempelJabatan}</th>
                <th scope="col">{teks.tempelKeadaan}</th>
                <th scope="col">{teks.tempelLewati}</th>
              </tr>
            </thead>
            <tbody>
              {putusan.map((p) => (
                <BarisTempelan key={p.baris.nomor} ruang={ruang} putusan={p} onPilih={(baru) => pilih(p.baris.nomor, baru)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className={classes.kaki}>
        <span className={classes.ringkas} data-belum={belum > 0 || undefined} role="status">
          {putusan.length === 0 ? '' : belum > 0 ? teks.tempelBelum(belum) : teks.tempelSiap}
        </span>
        <Button variant="subtle" onClick={onUlang}>
          {teks.tempelUlang}
        </Button>
        <Button variant="default" onClick={onClose}>
          {teks.batal}
        </Button>
        <Button disabled={butir.length === 0} onClick={() => void masukkan()} data-autofocus data-testid="tempel-masukkan">
          {teks.tempelMasukkan(butir.length)}
        </Button>
      </div>
    </>
  )
}
