//! Words of the fixture in four languages.

use std::collections::BTreeMap;

pub(crate) struct Speech {
    pub(crate) country: &'static str,
    pub(crate) title: &'static str,
    pub(crate) subtitle: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) destination: &'static str,
    pub(crate) date: &'static str,
    pub(crate) notice: &'static str,
    pub(crate) draft: &'static str,
    pub(crate) mark_line: &'static str,
    pub(crate) foreword: &'static str,
    pub(crate) method: &'static str,
    pub(crate) objectives: &'static str,
    pub(crate) objective: &'static str,
    pub(crate) annex: &'static str,
    pub(crate) caption: &'static str,
    pub(crate) approval: &'static str,
    pub(crate) sentence: &'static str,
    pub(crate) lead_word: &'static str,
    pub(crate) date_word: &'static str,
    pub(crate) code_word: &'static str,
    contents: &'static str,
    page_of: &'static str,
    period: &'static str,
    submitted: &'static str,
    table: &'static str,
    figure: &'static str,
    sentences: [&'static str; 4],
}

impl Speech {
    /// A paragraph of five sentences; another one for each number.
    pub(crate) fn paragraph(&self, number: usize) -> String {
        let gap = if self
            .title
            .chars()
            .any(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c))
        {
            ""
        } else {
            " "
        };
        let at = |n: usize| self.sentences[(number + n) % 4];
        [at(0), at(1), at(2), at(3), at(0)].join(gap)
    }

    pub(crate) fn words(&self) -> BTreeMap<String, String> {
        [
            ("contents", self.contents),
            ("page-of", self.page_of),
            ("verification-code", self.code_word),
            ("lead-institution", self.lead_word),
            ("period", self.period),
            ("submitted-to", self.submitted),
            ("table", self.table),
            ("figure", self.figure),
        ]
        .map(|(key, word)| (key.into(), word.into()))
        .into()
    }
}

pub(crate) fn speech(language: &str) -> Speech {
    match language {
        "fr" => french(),
        "ar" => arabic(),
        "zh" => chinese(),
        _ => english(),
    }
}

fn english() -> Speech {
    Speech {
        country: "Republic of Anduria",
        title: "Second voluntary review of the Global Compact for Safe, Orderly and Regular Migration",
        subtitle: "National review",
        lead: "Ministry of the Interior and Migration",
        destination: "International Migration Review Forum 2026",
        date: "14 March 2026",
        notice: "Sample. The State, the persons and the figures in this report are invented.",
        draft: "DRAFT",
        mark_line: "DRAFT · Version 2 · 14 March 2026 · for comments by 1 April",
        foreword: "Foreword",
        method: "Methodology and preparation of the review",
        objectives: "Progress on the objectives",
        objective: "Objective",
        annex: "Annex I",
        caption: "Residence permits issued, by ground",
        approval: "Approval",
        sentence: "Collect and utilize accurate and disaggregated data as a basis for evidence-based policies.",
        lead_word: "Lead institution",
        date_word: "Date",
        code_word: "Verification code",
        contents: "Contents",
        page_of: "Page {page} of {pages}",
        period: "Period under review",
        submitted: "Submitted to",
        table: "Table",
        figure: "Figure",
        sentences: [
            "The Government prepared this review between September 2025 and February 2026 through an interministerial working group that met seven times.",
            "Four regional hearings brought together 312 participants, among them migrants, local authorities, employers and trade unions.",
            "A public call for inputs remained open for six weeks and was announced in the three languages that are most used by migrant communities.",
            "Every contribution was registered, and the annex explains what became of it.",
        ],
    }
}

fn french() -> Speech {
    Speech {
        country: "République d’Andurie",
        title: "Deuxième examen volontaire du Pacte mondial pour des migrations sûres, ordonnées et régulières",
        subtitle: "Examen national",
        lead: "Ministère de l’intérieur et des migrations",
        destination: "Forum d’examen des migrations internationales 2026",
        date: "14 mars 2026",
        notice: "Exemple. L’État, les personnes et les chiffres de ce rapport sont inventés.",
        draft: "PROJET",
        mark_line: "PROJET · Version 2 · 14 mars 2026",
        foreword: "Avant-propos",
        method: "Méthodologie et préparation de l’examen",
        objectives: "Progrès accomplis pour chaque objectif",
        objective: "Objectif",
        annex: "Annexe I",
        caption: "Titres de séjour délivrés, par motif",
        approval: "Approbation",
        sentence: "Collecter et utiliser des données précises et ventilées qui serviront à l’élaboration de politiques.",
        lead_word: "Institution chef de file",
        date_word: "Date",
        code_word: "Code de vérification",
        contents: "Table des matières",
        page_of: "Page {page} sur {pages}",
        period: "Période examinée",
        submitted: "Présenté à",
        table: "Tableau",
        figure: "Figure",
        sentences: [
            "Le Gouvernement a préparé cet examen entre septembre 2025 et février 2026 au sein d’un groupe de travail interministériel qui s’est réuni sept fois.",
            "Quatre auditions régionales ont rassemblé 312 participants, parmi lesquels des migrants, des collectivités locales, des employeurs et des syndicats.",
            "Un appel public à contributions est resté ouvert pendant six semaines : il a été annoncé dans les trois langues les plus utilisées.",
            "Chaque contribution a été enregistrée, et l’annexe explique la suite qui lui a été donnée.",
        ],
    }
}

fn arabic() -> Speech {
    Speech {
        country: "جمهورية أندوريا",
        title: "الاستعراض الطوعي الثاني للاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية",
        subtitle: "استعراض وطني",
        lead: "وزارة الداخلية والهجرة",
        destination: "منتدى استعراض الهجرة الدولية 2026",
        date: "14 آذار/مارس 2026",
        notice: "نموذج. الدولة والأشخاص والأرقام الواردة في هذا التقرير من نسج الخيال.",
        draft: "مسودة",
        mark_line: "مسودة · النسخة 2 · 14 آذار/مارس 2026",
        foreword: "تمهيد",
        method: "المنهجية والإعداد للاستعراض",
        objectives: "التقدم المحرز نحو الأهداف",
        objective: "الهدف",
        annex: "المرفق الأول",
        caption: "تصاريح الإقامة الصادرة بحسب السبب (IOM 2024)",
        approval: "الموافقة",
        sentence: "جمع واستخدام بيانات دقيقة ومصنفة كأساس لسياسات مستندة إلى الأدلة.",
        lead_word: "المؤسسة الرائدة",
        date_word: "التاريخ",
        code_word: "رمز التحقق",
        contents: "المحتويات",
        page_of: "الصفحة {page} من {pages}",
        period: "الفترة المشمولة بالاستعراض",
        submitted: "مقدم إلى",
        table: "الجدول",
        figure: "الشكل",
        sentences: [
            "أعدت الحكومة هذا الاستعراض بين أيلول/سبتمبر 2025 وشباط/فبراير 2026 من خلال فريق عامل مشترك بين الوزارات اجتمع سبع مرات.",
            "وجمعت أربع جلسات استماع إقليمية 312 مشاركا، من بينهم مهاجرون وسلطات محلية وأرباب عمل ونقابات.",
            "وظل النداء العام لتقديم المساهمات مفتوحا لمدة ستة أسابيع وأعلن عنه باللغات الثلاث الأكثر استخداما (انظر الفقرة 44 من GCM).",
            "وسجلت كل مساهمة، ويوضح المرفق ما آلت إليه.",
        ],
    }
}

fn chinese() -> Speech {
    Speech {
        country: "安杜里亚共和国",
        title: "《安全、有序和正常移民全球契约》第二次自愿审查",
        subtitle: "国家审查",
        lead: "内政和移民部",
        destination: "2026年国际移民问题审查论坛",
        date: "2026年3月14日",
        notice: "样本。本报告中的国家、人物和数字均属虚构。",
        draft: "草案",
        mark_line: "草案 · 第2版 · 2026年3月14日",
        foreword: "前言",
        method: "方法和审查的筹备",
        objectives: "各项目标的进展",
        objective: "目标",
        annex: "附件一",
        caption: "按理由分列的居留许可",
        approval: "批准",
        sentence: "收集和利用准确的分类数据,作为循证决策的依据。",
        lead_word: "牵头机构",
        date_word: "日期",
        code_word: "验证码",
        contents: "目录",
        page_of: "第{page}页,共{pages}页",
        period: "审查期",
        submitted: "提交",
        table: "表",
        figure: "图",
        sentences: [
            "政府于2025年9月至2026年2月期间通过一个部际工作组编写了本次审查报告,该工作组举行了七次会议。",
            "四次区域听证会汇集了312名与会者,其中包括“移民”、地方当局、雇主和工会。",
            "公开征集意见的活动为期六周,并以移民社区最常用的三种语言发布了公告。",
            "每一份意见均已登记,附件说明了其处理结果。",
        ],
    }
}
