// The icons in use, by what they mean here. One open set (Lucide), bundled; only these are shipped.
import type { IconProps } from '@lucide/svelte';
import type { Component } from 'svelte';
import Archive from '@lucide/svelte/icons/archive';
import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowLeft from '@lucide/svelte/icons/arrow-left';
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import ArrowUpDown from '@lucide/svelte/icons/arrow-up-down';
import AtSign from '@lucide/svelte/icons/at-sign';
import BadgeCheck from '@lucide/svelte/icons/badge-check';
import BetweenHorizontalEnd from '@lucide/svelte/icons/between-horizontal-end';
import Bold from '@lucide/svelte/icons/bold';
import BookOpen from '@lucide/svelte/icons/book-open';
import BookOpenText from '@lucide/svelte/icons/book-open-text';
import Bookmark from '@lucide/svelte/icons/bookmark';
import Calendar from '@lucide/svelte/icons/calendar';
import Check from '@lucide/svelte/icons/check';
import ChevronDown from '@lucide/svelte/icons/chevron-down';
import ChevronLeft from '@lucide/svelte/icons/chevron-left';
import ChevronRight from '@lucide/svelte/icons/chevron-right';
import ChevronUp from '@lucide/svelte/icons/chevron-up';
import Circle from '@lucide/svelte/icons/circle';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import CircleX from '@lucide/svelte/icons/circle-x';
import Clock from '@lucide/svelte/icons/clock';
import Columns3 from '@lucide/svelte/icons/columns-3';
import Copy from '@lucide/svelte/icons/copy';
import Dot from '@lucide/svelte/icons/dot';
import Download from '@lucide/svelte/icons/download';
import Ellipsis from '@lucide/svelte/icons/ellipsis';
import ExternalLink from '@lucide/svelte/icons/external-link';
import Eye from '@lucide/svelte/icons/eye';
import EyeOff from '@lucide/svelte/icons/eye-off';
import File from '@lucide/svelte/icons/file';
import FileCheck from '@lucide/svelte/icons/file-check';
import FileText from '@lucide/svelte/icons/file-text';
import Fingerprint from '@lucide/svelte/icons/fingerprint';
import Flag from '@lucide/svelte/icons/flag';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import GitCompare from '@lucide/svelte/icons/git-compare';
import GitMerge from '@lucide/svelte/icons/git-merge';
import Globe from '@lucide/svelte/icons/globe';
import GripVertical from '@lucide/svelte/icons/grip-vertical';
import Heading from '@lucide/svelte/icons/heading';
import History from '@lucide/svelte/icons/history';
import House from '@lucide/svelte/icons/house';
import Image from '@lucide/svelte/icons/image';
import IndentDecrease from '@lucide/svelte/icons/indent-decrease';
import IndentIncrease from '@lucide/svelte/icons/indent-increase';
import Info from '@lucide/svelte/icons/info';
import Italic from '@lucide/svelte/icons/italic';
import Keyboard from '@lucide/svelte/icons/keyboard';
import Landmark from '@lucide/svelte/icons/landmark';
import Languages from '@lucide/svelte/icons/languages';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import Link from '@lucide/svelte/icons/link';
import List from '@lucide/svelte/icons/list';
import ListChecks from '@lucide/svelte/icons/list-checks';
import ListFilter from '@lucide/svelte/icons/list-filter';
import ListOrdered from '@lucide/svelte/icons/list-ordered';
import ListTree from '@lucide/svelte/icons/list-tree';
import Lock from '@lucide/svelte/icons/lock';
import LockOpen from '@lucide/svelte/icons/lock-open';
import Mail from '@lucide/svelte/icons/mail';
import Maximize from '@lucide/svelte/icons/maximize';
import Merge from '@lucide/svelte/icons/merge';
import MessageCircleQuestionMark from '@lucide/svelte/icons/message-circle-question-mark';
import MessageSquareQuote from '@lucide/svelte/icons/message-square-quote';
import MessageSquareText from '@lucide/svelte/icons/message-square-text';
import Minus from '@lucide/svelte/icons/minus';
import MoveVertical from '@lucide/svelte/icons/move-vertical';
import Palette from '@lucide/svelte/icons/palette';
import PanelLeft from '@lucide/svelte/icons/panel-left';
import PanelRight from '@lucide/svelte/icons/panel-right';
import Paperclip from '@lucide/svelte/icons/paperclip';
import Pencil from '@lucide/svelte/icons/pencil';
import Phone from '@lucide/svelte/icons/phone';
import PilcrowLeft from '@lucide/svelte/icons/pilcrow-left';
import PilcrowRight from '@lucide/svelte/icons/pilcrow-right';
import Pin from '@lucide/svelte/icons/pin';
import Play from '@lucide/svelte/icons/play';
import Plus from '@lucide/svelte/icons/plus';
import Printer from '@lucide/svelte/icons/printer';
import Quote from '@lucide/svelte/icons/quote';
import Redo2 from '@lucide/svelte/icons/redo-2';
import RefreshCw from '@lucide/svelte/icons/refresh-cw';
import RotateCcw from '@lucide/svelte/icons/rotate-ccw';
import Rows3 from '@lucide/svelte/icons/rows-3';
import Save from '@lucide/svelte/icons/save';
import Scale from '@lucide/svelte/icons/scale';
import Scan from '@lucide/svelte/icons/scan';
import Search from '@lucide/svelte/icons/search';
import Send from '@lucide/svelte/icons/send';
import Settings from '@lucide/svelte/icons/settings';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import Sparkles from '@lucide/svelte/icons/sparkles';
import Square from '@lucide/svelte/icons/square';
import Star from '@lucide/svelte/icons/star';
import StickyNote from '@lucide/svelte/icons/sticky-note';
import SunMoon from '@lucide/svelte/icons/sun-moon';
import Superscript from '@lucide/svelte/icons/superscript';
import Table from '@lucide/svelte/icons/table';
import Tag from '@lucide/svelte/icons/tag';
import Target from '@lucide/svelte/icons/target';
import Trash2 from '@lucide/svelte/icons/trash-2';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import Type from '@lucide/svelte/icons/type';
import Undo2 from '@lucide/svelte/icons/undo-2';
import Unlink from '@lucide/svelte/icons/unlink';
import Upload from '@lucide/svelte/icons/upload';
import User from '@lucide/svelte/icons/user';
import Users from '@lucide/svelte/icons/users';
import UsersRound from '@lucide/svelte/icons/users-round';
import WholeWord from '@lucide/svelte/icons/whole-word';
import WifiOff from '@lucide/svelte/icons/wifi-off';
import Wrench from '@lucide/svelte/icons/wrench';
import X from '@lucide/svelte/icons/x';
import ZoomIn from '@lucide/svelte/icons/zoom-in';
import ZoomOut from '@lucide/svelte/icons/zoom-out';

export const icons = {
  add: Plus,
  alert: TriangleAlert,
  'align-ltr': PilcrowLeft,
  'align-rtl': PilcrowRight,
  approve: BadgeCheck,
  archive: Archive,
  at: AtSign,
  attach: Paperclip,
  back: ArrowLeft,
  bin: Trash2,
  bold: Bold,
  book: BookOpen,
  bullet: List,
  calendar: Calendar,
  check: Check,
  checks: ListChecks,
  'chevron-down': ChevronDown,
  'chevron-end': ChevronRight,
  'chevron-start': ChevronLeft,
  'chevron-up': ChevronUp,
  circle: Circle,
  clock: Clock,
  close: X,
  columns: Columns3,
  combine: Merge,
  comment: MessageSquareText,
  compare: GitCompare,
  contribution: MessageSquareQuote,
  copy: Copy,
  done: CircleCheck,
  dot: Dot,
  down: ArrowDown,
  download: Download,
  edit: Pencil,
  error: CircleX,
  eye: Eye,
  'eye-off': EyeOff,
  file: File,
  filter: ListFilter,
  flag: Flag,
  folder: FolderOpen,
  footnote: Superscript,
  forward: ArrowRight,
  fullscreen: Maximize,
  globe: Globe,
  grip: GripVertical,
  guide: BookOpenText,
  heading: Heading,
  help: CircleQuestionMark,
  history: History,
  home: House,
  indent: IndentIncrease,
  info: Info,
  institution: Landmark,
  italic: Italic,
  keyboard: Keyboard,
  language: Languages,
  law: Scale,
  link: Link,
  lock: Lock,
  mail: Mail,
  meeting: UsersRound,
  merge: GitMerge,
  minus: Minus,
  more: Ellipsis,
  move: MoveVertical,
  number: ListOrdered,
  objective: Target,
  offline: WifiOff,
  open: ExternalLink,
  outdent: IndentDecrease,
  page: FileText,
  palette: Palette,
  'panel-end': PanelRight,
  'panel-start': PanelLeft,
  people: Users,
  person: User,
  phone: Phone,
  picture: Image,
  pin: Pin,
  play: Play,
  practice: Lightbulb,
  print: Printer,
  question: MessageCircleQuestionMark,
  quote: Quote,
  redo: Redo2,
  refresh: RefreshCw,
  remark: StickyNote,
  repair: Wrench,
  report: FileCheck,
  restore: RotateCcw,
  'row-add': BetweenHorizontalEnd,
  'row-remove': Rows3,
  save: Save,
  scan: Scan,
  search: Search,
  section: ListTree,
  send: Send,
  settings: Settings,
  shield: ShieldCheck,
  sort: ArrowUpDown,
  source: Bookmark,
  spark: Sparkles,
  star: Star,
  stop: Square,
  table: Table,
  tag: Tag,
  text: Type,
  theme: SunMoon,
  undo: Undo2,
  unlink: Unlink,
  unlock: LockOpen,
  up: ArrowUp,
  upload: Upload,
  verify: Fingerprint,
  'word-count': WholeWord,
  'zoom-in': ZoomIn,
  'zoom-out': ZoomOut,
} satisfies Record<string, Component<IconProps>>;

export type IconName = keyof typeof icons;

/** Drawn the other way round in right-to-left text. */
export const turning: ReadonlySet<IconName> = new Set<IconName>([
  'back',
  'forward',
  'chevron-start',
  'chevron-end',
  'undo',
  'redo',
  'indent',
  'outdent',
  'bullet',
  'number',
  'panel-start',
  'panel-end',
  'send',
  'section',
  'open',
  'guide',
  'restore',
]);
