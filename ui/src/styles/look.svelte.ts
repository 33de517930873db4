// How the window looks: theme, text size, motion. Applied to the document; kept by whoever sets it.

export type Theme = 'system' | 'light' | 'dark' | 'contrast';
export type Motion = 'system' | 'reduced';
export const textSizes = [100, 110, 125, 150, 175, 200] as const;

class Look {
  theme = $state<Theme>('system');
  motion = $state<Motion>('system');
  textSize = $state(100);

  /** Sets what is given and shows it at once. */
  set(look: { theme?: Theme; motion?: Motion; textSize?: number }): void {
    this.theme = look.theme ?? this.theme;
    this.motion = look.motion ?? this.motion;
    this.textSize = Math.min(200, Math.max(100, look.textSize ?? this.textSize));
    const root = document.documentElement;
    if (this.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = this.theme;
    if (this.motion === 'system') delete root.dataset.motion;
    else root.dataset.motion = this.motion;
    root.style.fontSize = `${this.textSize}%`;
  }
}

export const look = new Look();
