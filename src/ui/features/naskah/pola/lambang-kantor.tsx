import { Button } from '@mantine/core'
import { KUNCI_GAMBAR, type KunciGambar } from '../../../../domain/naskah/pola/pola'
import { ask } from '../../../lib/client'
import { doCommand } from '../../../lib/do-command'
import { tempatOf } from '../../../lib/lokasi'
import { notifyDone, notifyProblem } from '../../../lib/notify'
import { useAsk } from '../../../lib/use-ask'
import { teksPola as teks } from '../../../text/pola'
import isian from './isian-pola.module.css'
import classes from './lambang-kantor.module.css'

/** The emblems all papers of the office carry: loaded from a file, looked at, taken out. */
export function LambangKantor(): React.JSX.Element {
  const { data } = useAsk('gambar.list', null)
  return (
    <fieldset className={isian.kelompok}>
      <legend>{teks.lambang}</legend>
      <p className={isian.petunjuk}>{teks.gambarSyarat}</p>
      {KUNCI_GAMBAR.map((kunci) => {
        const gambar = data?.find((g) => g.kunci === kunci)
        return (
          <div key={kunci} className={classes.lambang} data-testid={`lambang-${kunci}`}>
            {gambar ? <img src={gambar.uri} alt={teks.pilihanGambar[kunci]} /> : <div />}
            <p>
              <strong>{teks.pilihanGambar[kunci]}</strong>
              <small>{gambar ? `${gambar.nama} · ${teks.titik(gambar.lebar, gambar.tinggi)}` : teks.gambarKosong}</small>
            </p>
            <Button size="compact-xs" variant="default" onClick={() => void pasang(kunci)}>
              {gambar ? teks.gantiGambar : teks.pasang}
            </Button>
            {gambar && (
              <Button
                size="compact-xs"
                variant="subtle"
                color="bahaya"
                onClick={() => void doCommand('gambar.hapus', { kunci }, tempatOf('/naskah', { tab: 'pola' }))}
              >
                {teks.lepas}
              </Button>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

async function pasang(kunci: KunciGambar): Promise<void> {
  try {
    const { nama } = await ask('gambar.pilih', { kunci })
    if (nama !== null) notifyDone(teks.terpasang(nama))
  } catch (error) {
    notifyProblem(error)
  }
}
