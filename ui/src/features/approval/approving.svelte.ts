// What an approval says, as it is filled in; what is wrong stands beside its field.
import type { Approvals, Approved, Edition, Fault } from '../../engine/bindings';
import { call, EngineFault } from '../../engine/call';
import { withdraw } from '../../desk/act';
import { saving } from '../../desk/saving.svelte';

/** The day on this computer's clock, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export class Approving {
  onPaper = $state(false);
  language = $state('');
  edition = $state<Edition>('public');
  name = $state('');
  role = $state('');
  date = $state(today());
  remark = $state('');
  /** Path of the scan of the signed page. */
  scan = $state('');
  /** The code on the pages that were read, where it was typed. */
  read = $state('');
  /** Whoever approves knows of the points that are left. */
  sure = $state(false);
  busy = $state(false);
  /** What is wrong, by field; under `''` what concerns the whole. */
  wrong = $state.raw<Record<string, string>>({});

  /** The code of what is chosen; none until the engine has told it. */
  codeIn({ code, language, edition }: Approvals): string {
    return language === this.language && edition === this.edition ? code : '';
  }

  /** Approves the text with this code: the one shown, unless the code of the pages read was typed. */
  async approve(review: string, shown: string): Promise<Approved | undefined> {
    this.busy = true;
    this.wrong = {};
    try {
      await saving.flush();
      const approved = await call('approve', {
        review,
        language: this.language,
        edition: this.edition,
        name: this.name,
        role: this.role,
        date: this.date,
        remark: this.remark,
        on_paper: this.onPaper,
        scan: this.onPaper ? this.scan : '',
        code: this.read.trim() || shown,
      });
      withdraw();
      return approved;
    } catch (error) {
      if (!(error instanceof EngineFault)) throw error;
      this.wrong = { [fieldOf(error.fault)]: error.message };
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** For the next one: another language of the same text is often approved by the same person. */
  again(): void {
    this.sure = false;
    this.remark = '';
    this.scan = '';
    this.read = '';
  }
}

function fieldOf(fault: Fault): string {
  if (fault.kind === 'invalid') return fault.field;
  if (fault.kind === 'moved_on') return 'code';
  return fault.kind === 'file' ? 'scan' : '';
}
