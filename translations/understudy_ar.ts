<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>the profile &quot;%1&quot; is sound. Nobody was asked: give --address to try it.</source>
        <translation>ملف التعريف &quot;%1&quot; سليم. لم يُسأل أحد: أضف --address لتجربته.</translation>
    </message>
    <message>
        <source>--user: this is no user id. The profile says that they are %1.</source>
        <translation>--user: هذا ليس معرّف مستخدم. يقول ملف التعريف إنها %1.</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>أعداد صحيحة</translation>
    </message>
    <message>
        <source>texts of up to 256 characters</source>
        <translation>نصوص لا تتجاوز 256 حرفًا</translation>
    </message>
</context>
<context>
    <name>CheckOptions</name>
    <message>
        <source>Name one profile (a .json file) or one connection.</source>
        <translation>سمِّ ملف تعريف (ملف .json) أو اتصالًا.</translation>
    </message>
    <message>
        <source>--address needs an address, such as https://app.example.com.</source>
        <translation>يحتاج --address إلى عنوان، مثل ⁨https://app.example.com⁩.</translation>
    </message>
    <message>
        <source>--set needs SETTING=VALUE.</source>
        <translation>يحتاج --set إلى ⁨SETTING=VALUE⁩.</translation>
    </message>
    <message>
        <source>--credentials-fd needs the number of a file descriptor, such as 3.</source>
        <translation>يحتاج --credentials-fd إلى رقم واصف ملف، مثل 3.</translation>
    </message>
    <message>
        <source>See understudy check --help.</source>
        <translation>انظر ⁨understudy check --help⁩.</translation>
    </message>
    <message>
        <source>Usage: understudy check PROFILE.json|CONNECTION [options]
Walk a backend through what its profile says: sign in, become a user, stop, sign out.
Without --address a PROFILE.json is read and nobody is asked. A CONNECTION is one of this console&apos;s, by its name.

  --address URL        The backend&apos;s address; plain http on this machine alone
  --set SETTING=VALUE  A setting of the profile, once for each; JSON for a template
  --user ID            Somebody to impersonate for a moment
  --credentials-fd N   Read the sign-in fields and secret settings from file descriptor N, as lines field=value
  --json               Print an array of {step, ok, detail}
  --help               Print this

What is secret is asked for on the terminal, or read from the descriptor. Never give it as an argument:
other users of this machine can read those.
Exit status: 0 all went well, 1 a step did not do what it should, 2 a bad profile or bad arguments.
</source>
        <translation>الاستخدام: ⁨understudy check PROFILE.json|CONNECTION [options]⁩
يمرّ مع الخادم على ما يقوله ملف تعريفه: تسجيل الدخول، ثم العمل بصفة مستخدم، ثم الإيقاف، ثم تسجيل الخروج.
بدون --address يُقرأ ملف التعريف ولا يُسأل أحد. والاتصال واحد من اتصالات هذه الوحدة باسمه.

  --address URL        عنوان الخادم؛ ولا يُسمح بـ http غير المشفّر إلا إلى هذا الجهاز
  --set SETTING=VALUE  إعداد من ملف التعريف، مرة لكل إعداد؛ وJSON للقالب
  --user ID            مستخدم يُعمل بصفته لحظة
  --credentials-fd N   قراءة حقول الدخول والإعدادات السرية من الواصف N، سطورًا على هيئة field=value
  --json               طباعة قائمة من {step, ok, detail}
  --help               طباعة هذه المساعدة

ما كان سرًّا يُطلب في الطرفية أو يُقرأ من الواصف. لا تضعه أبدًا في الوسائط:
يستطيع مستخدمون آخرون لهذا الجهاز قراءتها.
حالة الخروج: 0 كل شيء على ما يرام، 1 خطوة لم تفعل ما ينبغي، 2 ملف تعريف خاطئ أو وسائط خاطئة.
</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>it answers, and says &quot;signed out&quot;; not encrypted</source>
        <translation>يجيب ويقول &quot;غير مسجَّل الدخول&quot;؛ غير مشفّر</translation>
    </message>
    <message>
        <source>it answers, and says &quot;signed out&quot;; %1</source>
        <translation>يجيب ويقول &quot;غير مسجَّل الدخول&quot;؛ %1</translation>
    </message>
    <message>
        <source>it agreed to user %1</source>
        <translation>وافق على المستخدم %1</translation>
    </message>
    <message>
        <source>the header was dropped</source>
        <translation>أُسقطت الترويسة</translation>
    </message>
    <message>
        <source>it stopped</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>rows that came back: %1</source>
        <translation>الصفوف المستلمة: %1</translation>
    </message>
    <message>
        <source>it ended one session and left another alive</source>
        <translation>أنهى جلسة وترك أخرى قائمة</translation>
    </message>
    <message>
        <source>it says &quot;signed out&quot; again</source>
        <translation>يقول من جديد &quot;غير مسجَّل الدخول&quot;</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>, impersonated by user %1</source>
        <translation>، ومن ورائه المستخدم %1</translation>
    </message>
    <message>
        <source>, by whom it does not tell</source>
        <translation>، ولا يقول من وراءه</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>، حتى %1</translation>
    </message>
    <message>
        <source>it ended all of the user&apos;s sessions, not the one alone. Take &quot;revoke&quot; out of the profile.</source>
        <translation>أنهى كل جلسات المستخدم لا تلك وحدها. احذف &quot;revoke&quot; من ملف التعريف.</translation>
    </message>
    <message>
        <source>user %1 is who signed in. Choose another user.</source>
        <translation>المستخدم %1 هو من سجّل الدخول. اختر مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>refused: the backend did not switch, who am I still names user %1</source>
        <translation>مرفوض: لم يبدّل الخادم، وما زال &quot;من أنا&quot; يسمّي المستخدم %1</translation>
    </message>
    <message>
        <source>%1; a session as user %2 may still be live</source>
        <translation>%1؛ وقد تكون جلسة بصفة المستخدم %2 ما زالت قائمة</translation>
    </message>
    <message>
        <source>nobody is signed in, and who am I names %1</source>
        <translation>لا أحد مسجَّل الدخول، و&quot;من أنا&quot; يسمّي %1</translation>
    </message>
    <message>
        <source>the session is still alive</source>
        <translation>ما زالت الجلسة قائمة</translation>
    </message>
    <message>
        <source>the session is still alive: who am I names %1</source>
        <translation>ما زالت الجلسة قائمة: &quot;من أنا&quot; يسمّي %1</translation>
    </message>
    <message>
        <source>who am I names %1, not user %2</source>
        <translation>&quot;من أنا&quot; يسمّي %1، لا المستخدم %2</translation>
    </message>
    <message>
        <source>who am I names user %1, and not who impersonates</source>
        <translation>&quot;من أنا&quot; يسمّي المستخدم %1، ولا يقول من وراءه</translation>
    </message>
    <message>
        <source>who am I names %1, which is not as it should be</source>
        <translation>&quot;من أنا&quot; يسمّي %1، وليس هذا كما ينبغي</translation>
    </message>
    <message>
        <source>not tried, because another step failed</source>
        <translation>لم يُجرَّب، لأن خطوة أخرى أخفقت</translation>
    </message>
    <message>
        <source>not tried: the profile has no sign-in fields, and a browser cannot be opened here</source>
        <translation>لم يُجرَّب: ليس في ملف التعريف حقول دخول، ولا يمكن فتح متصفح هنا</translation>
    </message>
    <message>
        <source>not shown: it takes two sessions of one person at once, and signing in again did not give a second</source>
        <translation>لم يثبت: يلزم وجود جلستين لشخص واحد معًا، ولم يُعطِ الدخول مرة أخرى جلسة ثانية</translation>
    </message>
    <message>
        <source>not tried: name somebody with --user</source>
        <translation>لم يُجرَّب: سمِّ مستخدمًا بـ --user</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>The reason of an impersonation reaches no backend: it is kept in your journal only.</source>
        <translation>سبب التبديل لا يصل إلى أي خادم: يُحفظ في سجلك فقط.</translation>
    </message>
    <message>
        <source>The backend does not tell the actor: Understudy cannot check who impersonates.</source>
        <translation>لا يقول الخادم من الفاعل: لا يستطيع Understudy التحقق ممّن وراء الجلسة.</translation>
    </message>
    <message>
        <source>There is no stop and no revoke: a session as somebody else lives on at the backend until it expires.</source>
        <translation>لا إيقاف ولا إبطال: تبقى الجلسة بصفة شخص آخر قائمة في الخادم حتى تنتهي مدتها.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>من أنا</translation>
    </message>
    <message>
        <source>Impersonate</source>
        <translation>التبديل</translation>
    </message>
    <message>
        <source>Who am I, as the subject</source>
        <translation>من أنا، بصفة المستخدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Who am I, after the stop</source>
        <translation>من أنا، بعد الإيقاف</translation>
    </message>
    <message>
        <source>Find users</source>
        <translation>البحث عن مستخدمين</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>الإبطال</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>CheckTarget</name>
    <message>
        <source>There is no connection &quot;%1&quot; in %2. A file&apos;s name ends in .json or has a slash.</source>
        <translation>لا يوجد اتصال &quot;%1&quot; في %2. ينتهي اسم الملف بـ .json أو فيه شرطة مائلة.</translation>
    </message>
    <message>
        <source>--set %1: the profile has no such setting.</source>
        <translation>--set %1: ليس في ملف التعريف هذا الإعداد.</translation>
    </message>
    <message>
        <source>--set %1: this is a secret, and arguments can be read by others. Give it on the terminal or through --credentials-fd.</source>
        <translation>--set %1: هذا سرّ، ويستطيع آخرون قراءة الوسائط. أدخله في الطرفية أو عبر --credentials-fd.</translation>
    </message>
    <message>
        <source>--set %1: the value has to be JSON.</source>
        <translation>--set %1: يجب أن تكون القيمة JSON.</translation>
    </message>
    <message>
        <source>--address: this is no http or https address.</source>
        <translation>--address: هذا ليس عنوان http أو https.</translation>
    </message>
    <message>
        <source>--address: it can have no user, query or fragment.</source>
        <translation>--address: لا يصح أن يحوي مستخدمًا أو استعلامًا أو جزءًا.</translation>
    </message>
    <message>
        <source>--address: plain http is not encrypted, and allowed to this machine alone. Use https.</source>
        <translation>--address: بروتوكول http غير مشفّر، ولا يُسمح به إلا إلى هذا الجهاز. استخدم https.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; (%2) is missing. Give it with --set %1=VALUE.</source>
        <translation>الإعداد &quot;%1&quot; (%2) ناقص. أعطه بـ ⁨--set %1=VALUE⁩.</translation>
    </message>
    <message>
        <source>The policy of this computer cannot be used, so nobody is asked: %1</source>
        <translation>تعذّر استخدام سياسة هذا الحاسوب، لذلك لا يُسأل أحد: %1</translation>
    </message>
    <message>
        <source>%1 is not among the connections that the policy of this computer allows (%2).</source>
        <translation>ليس %1 من الاتصالات التي تسمح بها سياسة هذا الحاسوب (%2).</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Only one link can be opened at a time.</source>
        <translation>لا يمكن فتح أكثر من رابط واحد في المرة.</translation>
    </message>
    <message>
        <source>Usage: understudy [options] [link]
       understudy start|stop|status|journal [options]
       understudy check PROFILE.json|CONNECTION [options]
See your application as one of your users sees it.

  --demo             Start and use the demo backend that comes along
  --connection NAME  Open the connection of that name
  --user ID          Fill in the user; nothing happens until you switch
  --reason TEXT      Fill in the reason
  --data-dir DIR     Keep the journal and the demo there
  --minimized        Begin as an icon, unless somebody is impersonated
  --version          Print the version
  --diagnostics      Print what helps whoever helps you; holds no secret and no address
  --help             Print this
  link               understudy://impersonate?user=&amp;reason=&amp;ticket=&amp;connection=
  start, stop, status, journal
                     Talk to the console that runs; see understudy status --help
  check              Try a profile against its backend; see understudy check --help
</source>
        <translation>الاستخدام: ⁨understudy [options] [link]⁩
           ⁨understudy start|stop|status|journal [options]⁩
           ⁨understudy check PROFILE.json|CONNECTION [options]⁩
انظر إلى تطبيقك كما يراه أحد مستخدميه.

  --demo             تشغيل العرض التجريبي المرفق واستخدامه
  --connection NAME  فتح الاتصال بهذا الاسم
  --user ID          ملء المستخدم؛ ولا يحدث شيء حتى تبدّل بنفسك
  --reason TEXT      ملء السبب
  --data-dir DIR     حفظ السجل والعرض التجريبي هناك
  --minimized        البدء أيقونةً، إلا أثناء تبديل
  --version          طباعة الإصدار
  --diagnostics      طباعة ما يعين من يعينك؛ بلا أسرار ولا عناوين
  --help             طباعة هذه المساعدة
  link               understudy://impersonate?user=&amp;reason=&amp;ticket=&amp;connection=
  start, stop, status, journal
                     مخاطبة الوحدة التي تعمل؛ انظر ⁨understudy status --help⁩
  check              تجربة ملف تعريف مع خادمه؛ انظر ⁨understudy check --help⁩
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to come first: understudy %1 [options]</source>
        <translation>يجب أن يأتي &quot;⁨%1⁩&quot; أولًا: ⁨understudy %1 [options]⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command nor a link.</source>
        <translation>&quot;⁨%1⁩&quot; ليس أمرًا ولا رابطًا.</translation>
    </message>
    <message>
        <source>There is no display here. Start Understudy on a desktop; see understudy --help for what can be done without one.</source>
        <translation>لا توجد شاشة هنا. شغّل Understudy على سطح مكتب؛ انظر ⁨understudy --help⁩ لمعرفة ما يمكن فعله من دونه.</translation>
    </message>
</context>
<context>
    <name>ConnectionWording</name>
    <message>
        <source>user %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>%1 (user %2)</source>
        <translation>%1 (المستخدم %2)</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Another connection has this name. Choose another one.</source>
        <translation>لاتصال آخر هذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Type the application&apos;s address, such as https://app.example.com.</source>
        <translation>اكتب عنوان التطبيق، مثل ⁨https://app.example.com⁩.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://app.example.com.</source>
        <translation>هذا ليس عنوان ويب. يبدو العنوان هكذا: ⁨https://app.example.com⁩.</translation>
    </message>
    <message>
        <source>An address ends with its path: no user, no question mark, no hash.</source>
        <translation>ينتهي العنوان بمساره: بلا مستخدم ولا علامة استفهام ولا علامة #.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http here.</source>
        <translation>استخدم https، أو اسمح هنا بـ http غير المشفّر.</translation>
    </message>
    <message>
        <source>Choose how this application speaks.</source>
        <translation>اختر كيف يتخاطب هذا التطبيق.</translation>
    </message>
    <message>
        <source>Type something here.</source>
        <translation>اكتب شيئًا هنا.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be here. Type it again.</source>
        <translation>فيه أحرف لا يصح أن تكون هنا. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>A plain path, such as /api: no question mark, no hash, no dots.</source>
        <translation>مسار بسيط، مثل ⁨/api⁩: بلا علامة استفهام ولا علامة # ولا نقاط.</translation>
    </message>
    <message>
        <source>This begins with a slash, such as /result/user.</source>
        <translation>يبدأ بشرطة مائلة، مثل ⁨/result/user⁩.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>هذا ليس JSON: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example.com:3128 or socks5://…:1080.</source>
        <translation>يبدو الوكيل هكذا: ⁨http://proxy.example.com:3128⁩ أو ⁨socks5://…:1080⁩.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose a PEM file.</source>
        <translation>لا توجد شهادة في هذا الملف. اختر ملف PEM.</translation>
    </message>
    <message>
        <source>Written from its documentation, not tried yet. Test it.</source>
        <translation>كُتب من وثائقه ولم يُجرَّب بعد. اختبره.</translation>
    </message>
    <message>
        <source>Tried against %1</source>
        <translation>جُرِّب مع %1</translation>
    </message>
    <message>
        <source>%1 is not told the reason: it is kept in your journal only.</source>
        <translation>لا يُبلَّغ %1 بالسبب: يُحفظ في سجلك فقط.</translation>
    </message>
    <message>
        <source>%1 does not say who is behind a session: only your journal does.</source>
        <translation>لا يقول %1 من وراء الجلسة: سجلك وحده يعرف.</translation>
    </message>
    <message>
        <source>%1 cannot end such a session: Understudy forgets it, and there it runs out by itself.</source>
        <translation>لا يستطيع %1 إنهاء جلسة كهذه: ينساها Understudy، وهناك تنتهي مدتها من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 يجيب.</translation>
    </message>
    <message>
        <source>%1 answers, encrypted with %2.</source>
        <translation>%1 يجيب، مشفّرًا بـ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Signing in works.</source>
        <translation>تسجيل الدخول يعمل.</translation>
    </message>
    <message>
        <source>It says who you are: %1.</source>
        <translation>يقول الجواب من أنت: %1.</translation>
    </message>
    <message>
        <source>Switching to a user works.</source>
        <translation>التبديل إلى مستخدم يعمل.</translation>
    </message>
    <message>
        <source>It then says that you are %1.</source>
        <translation>ثم يقول الجواب إنك %1.</translation>
    </message>
    <message>
        <source>Stopping works.</source>
        <translation>الإيقاف يعمل.</translation>
    </message>
    <message>
        <source>You are yourself again: %1.</source>
        <translation>عدت إلى نفسك: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Users can be searched: %Ln found.</source>
        <translation>
            <numerusform>يمكن البحث عن المستخدمين: لم يوجد أحد.</numerusform>
            <numerusform>يمكن البحث عن المستخدمين: وُجد واحد.</numerusform>
            <numerusform>يمكن البحث عن المستخدمين: وُجد اثنان.</numerusform>
            <numerusform>يمكن البحث عن المستخدمين: وُجد %Ln مستخدمين.</numerusform>
            <numerusform>يمكن البحث عن المستخدمين: وُجد %Ln مستخدمًا.</numerusform>
            <numerusform>يمكن البحث عن المستخدمين: وُجد %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions can be ended one by one, so left-over ones will be.</source>
        <translation>يمكن إنهاء الجلسات واحدة واحدة، لذلك يُنهى ما يتخلّف منها.</translation>
    </message>
    <message>
        <source>Signing out works.</source>
        <translation>تسجيل الخروج يعمل.</translation>
    </message>
    <message>
        <source>Not signed in. %1</source>
        <translation>لم يُسجَّل الدخول. %1</translation>
    </message>
    <message>
        <source>It does not say who you are. %1</source>
        <translation>لا يقول الجواب من أنت. %1</translation>
    </message>
    <message>
        <source>Not switched. %1</source>
        <translation>لم يتم التبديل. %1</translation>
    </message>
    <message>
        <source>Not stopped. %1</source>
        <translation>لم يتم الإيقاف. %1</translation>
    </message>
    <message>
        <source>Users cannot be searched. %1</source>
        <translation>لا يمكن البحث عن المستخدمين. %1</translation>
    </message>
    <message>
        <source>Ending one session ends others with it, so Understudy does not end left-over ones.</source>
        <translation>إنهاء جلسة يُنهي غيرها معها، لذلك لا يُنهي Understudy ما يتخلّف.</translation>
    </message>
    <message>
        <source>It did not show that it can end one session alone, so left-over ones stay.</source>
        <translation>لم يثبت أن إنهاء جلسة وحدها ممكن، لذلك يبقى ما يتخلّف.</translation>
    </message>
    <message>
        <source>Not signed out. %1</source>
        <translation>لم يُسجَّل الخروج. %1</translation>
    </message>
    <message>
        <source>%1 does not say who you are. User %2 was expected.</source>
        <translation>لا يقول %1 من أنت. كان المتوقّع المستخدم %2.</translation>
    </message>
    <message>
        <source>%1 says that you are %2. User %3 was expected.</source>
        <translation>يقول %1 إنك %2. كان المتوقّع المستخدم %3.</translation>
    </message>
    <message>
        <source>%1 says that you are user %2, but not that it is you who is behind it.</source>
        <translation>يقول %1 إنك المستخدم %2، ولا يقول إنك أنت من وراءه.</translation>
    </message>
    <message>
        <source>There is no stop: the session is ended or forgotten.</source>
        <translation>لا يوجد إيقاف: تُنهى الجلسة أو تُنسى.</translation>
    </message>
    <message>
        <source>There is no list of users: you type their ids.</source>
        <translation>لا توجد قائمة مستخدمين: تكتب معرّفاتهم بنفسك.</translation>
    </message>
    <message>
        <source>There is no way to end one session: left-over ones run out by themselves.</source>
        <translation>لا سبيل إلى إنهاء جلسة: ما يتخلّف تنتهي مدته من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>There is no signing out: the session is forgotten.</source>
        <translation>لا يوجد تسجيل خروج: تُنسى الجلسة.</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 م.ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>This needs a look.</source>
        <translation>هذا يحتاج إلى نظر.</translation>
    </message>
    <message>
        <source>All of it works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>So far it works. Type a user id to try a switch, too.</source>
        <translation>يعمل حتى الآن. اكتب معرّف مستخدم لتجربة التبديل أيضًا.</translation>
    </message>
    <message>
        <source>So far it works. Type how you sign in to try more.</source>
        <translation>يعمل حتى الآن. اكتب كيف تسجّل الدخول لتجربة المزيد.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>GivenCredentials</name>
    <message>
        <source>Credentials, line %1: this is no field=value of the profile.</source>
        <translation>بيانات الاعتماد، السطر %1: هذا ليس field=value من ملف التعريف.</translation>
    </message>
    <message>
        <source>Credentials, line %1: &quot;%2&quot; is there twice.</source>
        <translation>بيانات الاعتماد، السطر %1: &quot;%2&quot; مكرّر.</translation>
    </message>
    <message>
        <source>Credentials: &quot;%1&quot; (%2) is missing. Add a line %1=VALUE.</source>
        <translation>بيانات الاعتماد: &quot;%1&quot; (%2) ناقص. أضف سطرًا ⁨%1=VALUE⁩.</translation>
    </message>
    <message>
        <source>--credentials-fd %1: %2. Open it for the command, as in 3&lt;FILE.</source>
        <translation>--credentials-fd %1: %2. افتحه للأمر، كما في ⁨3&lt;FILE⁩.</translation>
    </message>
    <message>
        <source>--credentials-fd %1: this is too long for credentials.</source>
        <translation>--credentials-fd %1: هذا أطول مما ينبغي لبيانات اعتماد.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the credentials on. Give them with --credentials-fd.</source>
        <translation>لا توجد طرفية لطلب بيانات الاعتماد. أعطها بـ --credentials-fd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not given, so nothing was asked.</source>
        <translation>لم يُعطَ &quot;%1&quot;، لذلك لم يُسأل أحد.</translation>
    </message>
</context>
<context>
    <name>JournalWording</name>
    <message>
        <source>user %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>عولج</translation>
    </message>
    <message>
        <source>Open or not known</source>
        <translation>مفتوح أو غير معروف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Ended elsewhere</source>
        <translation>أُنهي في مكان آخر</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>May be live</source>
        <translation>ربما ما زال قائمًا</translation>
    </message>
    <message>
        <source>Checked by hand</source>
        <translation>فُحص يدويًّا</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>ما زال مستمرًّا.</translation>
    </message>
    <message>
        <source>Nobody has proved yet how this ended, or whether it did.</source>
        <translation>لم يُثبت أحد بعد كيف انتهى، أو إن كان قد انتهى.</translation>
    </message>
    <message>
        <source>It was stopped here.</source>
        <translation>أُوقف هنا.</translation>
    </message>
    <message>
        <source>Its time was up.</source>
        <translation>انتهى وقته.</translation>
    </message>
    <message>
        <source>The backend had ended it before anybody stopped it here.</source>
        <translation>أنهاه الخادم قبل أن يوقفه أحد هنا.</translation>
    </message>
    <message>
        <source>It never began: the backend or this computer said no.</source>
        <translation>لم يبدأ قط: رفض الخادم أو هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It was not what it should be, and was ended again at once.</source>
        <translation>لم يكن كما ينبغي، وأُنهي من فوره.</translation>
    </message>
    <message>
        <source>A session may have been left at the backend. Somebody has looked after it.</source>
        <translation>ربما بقيت جلسة في الخادم. وقد عالجها أحدهم.</translation>
    </message>
    <message>
        <source>The backend never answered: a session that nobody holds may be left there.</source>
        <translation>لم يُجب الخادم قط: ربما بقيت هناك جلسة لا يملكها أحد.</translation>
    </message>
    <message>
        <source>Somebody checked by hand that it was over, and closed it.</source>
        <translation>فحص أحدهم يدويًّا أنه انتهى، وأغلقه.</translation>
    </message>
    <message>
        <source>About to ask the backend</source>
        <translation>على وشك سؤال الخادم</translation>
    </message>
    <message>
        <source>Switched, and verified</source>
        <translation>تم التبديل والتحقق</translation>
    </message>
    <message>
        <source>The start was lost on its way</source>
        <translation>ضاع البدء في الطريق</translation>
    </message>
    <message>
        <source>No answer to the start</source>
        <translation>لا جواب عن البدء</translation>
    </message>
    <message>
        <source>No session found when Understudy started</source>
        <translation>لم توجد جلسة عند تشغيل Understudy</translation>
    </message>
    <message>
        <source>Found when Understudy started</source>
        <translation>وُجد عند تشغيل Understudy</translation>
    </message>
    <message>
        <source>Taken up again when Understudy started</source>
        <translation>استؤنف عند تشغيل Understudy</translation>
    </message>
    <message>
        <source>The backend confirmed it</source>
        <translation>أكّده الخادم</translation>
    </message>
    <message>
        <source>Stop pressed</source>
        <translation>ضُغط إيقاف</translation>
    </message>
    <message>
        <source>Ended for certain</source>
        <translation>انتهى يقينًا</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>Ended by the test of the connection</source>
        <translation>أنهاه اختبار الاتصال</translation>
    </message>
    <message>
        <source>Recorded late</source>
        <translation>سُجّل متأخرًا</translation>
    </message>
    <message>
        <source>Removed from the keychain</source>
        <translation>أُزيل من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Changes allowed: %1</source>
        <translation>سُمح بالتغييرات: %1</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 ث</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 د</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 س %L2 د</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>اليوم غير معروف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and the time of the day.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>⁨%1⁩ UTC</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 بصفة %2</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>LTR</source>
        <extracomment>Not to be read: &quot;RTL&quot; where the language is written from right to left, &quot;LTR&quot; elsewhere.</extracomment>
        <translation>RTL</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of what a screen reader reads out.</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>PreferenceChoices</name>
    <message>
        <source>As the desktop</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Hide everything, go on impersonating</source>
        <translation>إخفاء كل شيء ومواصلة التبديل</translation>
    </message>
    <message>
        <source>Stop impersonating</source>
        <translation>إيقاف التبديل</translation>
    </message>
    <message>
        <source>the connections that can be used</source>
        <translation>الاتصالات التي يمكن استخدامها</translation>
    </message>
    <message>
        <source>what a ticket looks like</source>
        <translation>شكل التذكرة</translation>
    </message>
    <message>
        <source>the longest time</source>
        <translation>أطول مدة</translation>
    </message>
    <message>
        <source>that changes stay blocked in the view</source>
        <translation>بقاء التغييرات ممنوعة في العرض</translation>
    </message>
    <message>
        <source>how long the journal is kept</source>
        <translation>مدة حفظ السجل</translation>
    </message>
    <message>
        <source>what happens when the screen is locked</source>
        <translation>ما يحدث عند قفل الشاشة</translation>
    </message>
    <message>
        <source>This computer&apos;s policy fixes %1.</source>
        <translation>تحدد سياسة هذا الحاسوب: %1.</translation>
    </message>
    <message>
        <source>The policy of %1 fixes %2.</source>
        <translation>تحدد سياسة %1: %2.</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>الاتصالات: %1</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>التذكرة: %1</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور المقصود</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>المسار الأساسي</translation>
    </message>
    <message>
        <source>Base path of the API</source>
        <translation>المسار الأساسي للواجهة</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سرّ العميل</translation>
    </message>
    <message>
        <source>Cookie prefix</source>
        <translation>بادئة الكوكيز</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>First page of the view</source>
        <translation>أول صفحة في العرض</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>RPC base path</source>
        <translation>المسار الأساسي لـ RPC</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>النطاق (Realm)</translation>
    </message>
    <message>
        <source>Resolver that impersonates</source>
        <translation>المحلّل الذي يبدّل</translation>
    </message>
    <message>
        <source>Resolver that lists users</source>
        <translation>المحلّل الذي يسرد المستخدمين</translation>
    </message>
    <message>
        <source>Resolver that says who I am</source>
        <translation>المحلّل الذي يقول من أنا</translation>
    </message>
    <message>
        <source>Resolver that signs in</source>
        <translation>المحلّل الذي يسجّل الدخول</translation>
    </message>
    <message>
        <source>Resolver that signs out</source>
        <translation>المحلّل الذي يسجّل الخروج</translation>
    </message>
    <message>
        <source>Resolver that stops</source>
        <translation>المحلّل الذي يوقف</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>نقطة الإبطال</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>صفحة الدخول</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>نقطة الرموز</translation>
    </message>
    <message>
        <source>Type of token that a user id counts as</source>
        <translation>نوع الرمز الذي يُعدّ معرّف المستخدم منه</translation>
    </message>
    <message>
        <source>Type of token to ask for</source>
        <translation>نوع الرمز المطلوب</translation>
    </message>
    <message>
        <source>User name or email</source>
        <translation>اسم المستخدم أو البريد</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>نقطة معلومات المستخدم</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>ما يأخذه</translation>
    </message>
    <message>
        <source>Where a token names the actor</source>
        <translation>أين يسمّي الرمز الفاعل</translation>
    </message>
    <message>
        <source>Where a user holds the name</source>
        <translation>أين يحمل المستخدم الاسم</translation>
    </message>
    <message>
        <source>Where a user holds the role</source>
        <translation>أين يحمل المستخدم الدور</translation>
    </message>
    <message>
        <source>Where its result holds the count</source>
        <translation>أين تحمل نتيجته العدد</translation>
    </message>
    <message>
        <source>Where its result holds the list</source>
        <translation>أين تحمل نتيجته القائمة</translation>
    </message>
    <message>
        <source>Where its result holds the user</source>
        <translation>أين تحمل نتيجته المستخدم</translation>
    </message>
    <message>
        <source>Where the public data holds the actor&apos;s id</source>
        <translation>أين تحمل البيانات العامة معرّف الفاعل</translation>
    </message>
</context>
<context>
    <name>RemoteOptions</name>
    <message>
        <source>No console runs here. Start Understudy first.</source>
        <translation>لا تعمل هنا أي وحدة. شغّل Understudy أولًا.</translation>
    </message>
    <message>
        <source>The console has ended before it answered.</source>
        <translation>انتهت الوحدة قبل أن تجيب.</translation>
    </message>
    <message>
        <source>Say whom to become: understudy start USER --reason TEXT.</source>
        <translation>قل إلى من تبدّل: ⁨understudy start USER --reason TEXT⁩.</translation>
    </message>
    <message>
        <source>This takes options only.</source>
        <translation>لا يُقبل هنا إلا الخيارات.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to %1.</source>
        <translation>يحتاج --limit إلى رقم من 1 إلى %1.</translation>
    </message>
    <message>
        <source>--minutes needs a number from %1 to %2.</source>
        <translation>يحتاج --minutes إلى رقم من %1 إلى %2.</translation>
    </message>
    <message>
        <source>See understudy status --help.</source>
        <translation>انظر ⁨understudy status --help⁩.</translation>
    </message>
    <message>
        <source>Usage: understudy start USER --reason TEXT [--ticket TEXT] [--minutes N] [--connection NAME]
       understudy stop
       understudy status [--json]
       understudy journal [--limit N] [--json]
Talks to the console that runs.

  start     Fill in the form, and wait until you press Switch to User there. In that
            window you can let this terminal switch without asking from then on
  stop      Stop the impersonation, and wait until that is certain
  status    Say whose session is held, and how long still
  journal   The newest entries of the journal

  --data-dir DIR  The data folder of the console to talk to

Ends with 0; 1 where it did not work, 2 for arguments that cannot be understood,
3 where no console runs.
</source>
        <translation>الاستخدام: ⁨understudy start USER --reason TEXT [--ticket TEXT] [--minutes N] [--connection NAME]⁩
           ⁨understudy stop⁩
           ⁨understudy status [--json]⁩
           ⁨understudy journal [--limit N] [--json]⁩
يخاطب الوحدة التي تعمل.

  start     ملء النموذج، ثم الانتظار حتى تضغط هناك &quot;التبديل إلى المستخدم&quot;. وفي تلك
            النافذة يمكنك السماح لهذه الطرفية بالتبديل دون سؤال بعد ذلك
  stop      إيقاف التبديل، ثم الانتظار حتى يتأكد
  status    قول لمن الجلسة المحمولة، وكم بقي لها
  journal   أحدث قيود السجل

  --data-dir DIR  مجلد بيانات الوحدة المخاطَبة

ينتهي بـ 0؛ وبـ 1 إن لم ينجح، وبـ 2 لوسائط لا تُفهم،
وبـ 3 إن لم تعمل أي وحدة.
</translation>
    </message>
    <message>
        <source>Understudy runs, but does not answer. Try again; if that does not help, end it and start it anew.</source>
        <translation>يعمل Understudy لكنه لا يجيب. حاول مرة أخرى؛ وإن لم ينفع ذلك فأنهِه وشغّله من جديد.</translation>
    </message>
    <message>
        <source>That is more than Understudy takes at once. Shorten it.</source>
        <translation>هذا أكثر مما يقبله Understudy دفعة واحدة. اختصره.</translation>
    </message>
</context>
<context>
    <name>RemoteWording</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لا أحد مسجَّل الدخول.</translation>
    </message>
    <message>
        <source>Signed in at %1 as %2.</source>
        <translation>تسجيل الدخول في %1 باسم %2.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>السجل فارغ.</translation>
    </message>
</context>
<context>
    <name>Understudy::AboutPage</name>
    <message>
        <source>About Understudy</source>
        <translation>عن Understudy</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>See your application as one of your users sees it, and never forget whose eyes you are using.</source>
        <translation>انظر إلى تطبيقك كما يراه أحد مستخدميك، ولا تنسَ أبدًا بعيني من تنظر.</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2 · GPL 3.0 or later</source>
        <translation>الإصدار ⁨%1⁩ · Qt ⁨%2⁩ · GPL 3.0 أو أحدث</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>نسخ الت&amp;شخيص</translation>
    </message>
    <message>
        <source>Versions, system, keychain, names of connections and warnings; no secret</source>
        <translation>الإصدارات والنظام وسلسلة المفاتيح وأسماء الاتصالات والتحذيرات؛ بلا أسرار</translation>
    </message>
</context>
<context>
    <name>Understudy::ActionPalette</name>
    <message>
        <source>Nothing fits. Type less, or something else.</source>
        <translation>لا شيء يطابق. اكتب أقل، أو شيئًا آخر.</translation>
    </message>
    <message>
        <source>Find an action or a user</source>
        <translation>البحث عن إجراء أو مستخدم</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>An action, or a user&apos;s id, name or address</source>
        <translation>إجراء، أو معرّف مستخدم أو اسمه أو عنوانه</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>إجراء</translation>
    </message>
</context>
<context>
    <name>Understudy::ActiveDelegate</name>
    <message>
        <source>user %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and an id.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>Who impersonates, and whom.</extracomment>
        <translation>%1 بصفة %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Two times of the day.</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Understudy::ActiveDesk</name>
    <message>
        <source>That impersonation is over.</source>
        <translation>انتهى هذا التبديل.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln impersonations are over.</source>
        <translation>
            <numerusform>لم ينتهِ أي تبديل.</numerusform>
            <numerusform>انتهى تبديل واحد.</numerusform>
            <numerusform>انتهى التبديلان.</numerusform>
            <numerusform>انتهت كل التبديلات وعددها %Ln.</numerusform>
            <numerusform>انتهت كل التبديلات وعددها %Ln.</numerusform>
            <numerusform>انتهت كل التبديلات وعددها %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::ActivePage</name>
    <message>
        <source>Active impersonations</source>
        <translation>التبديلات الجارية</translation>
    </message>
    <message>
        <source>These are the newest %L1; there are more.</source>
        <translation>هذه أحدث التبديلات وعددها %L1؛ وهناك المزيد.</translation>
    </message>
    <message>
        <source>&amp;Yes, end it</source>
        <translation>&amp;نعم، أنهِه</translation>
    </message>
    <message>
        <source>&amp;No, leave it</source>
        <translation>&amp;لا، اتركه</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>End this: %1? It is over for them within seconds.</source>
        <translation>إنهاء هذا: %1؟ سينتهي لدى صاحبه خلال ثوانٍ.</translation>
    </message>
    <message numerus="yes">
        <source>End all %Ln impersonations of %1?</source>
        <translation>
            <numerusform>لا تبديل لـ %1 لإنهائه؟</numerusform>
            <numerusform>إنهاء تبديل %1؟</numerusform>
            <numerusform>إنهاء تبديلي %1؟</numerusform>
            <numerusform>إنهاء كل تبديلات %1 وعددها %Ln؟</numerusform>
            <numerusform>إنهاء كل تبديلات %1 وعددها %Ln؟</numerusform>
            <numerusform>إنهاء كل تبديلات %1 وعددها %Ln؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is inside whose account at %1 at this moment.</source>
        <translation>من الآن داخل حساب من في %1.</translation>
    </message>
    <message>
        <source>No one. Whoever switches to a user at %1 will be here.</source>
        <translation>لا أحد. من يبدّل إلى مستخدم في %1 سيظهر هنا.</translation>
    </message>
    <message>
        <source>End &amp;all of %1</source>
        <translation>إنهاء &amp;كل ما لـ %1</translation>
    </message>
</context>
<context>
    <name>Understudy::AwayPage</name>
    <message>
        <source>Hidden while you are away</source>
        <translation>مخفيّ أثناء غيابك</translation>
    </message>
    <message>
        <source>&amp;I am back</source>
        <translation>لقد &amp;عدت</translation>
    </message>
    <message>
        <source>The screen was locked, the computer slept, or nobody used it for a while, so this is hidden. What you typed is still there.</source>
        <translation>كانت الشاشة مقفلة، أو كان الحاسوب في وضع السكون، أو لم يستخدمه أحد لفترة، لذلك أُخفي هذا. ما كتبته ما زال موجودًا.</translation>
    </message>
</context>
<context>
    <name>Understudy::BarAnnouncer</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>لم تبقَ دقائق</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::CheckRun</name>
    <message>
        <source>Trying the profile with understudy check</source>
        <translation>تجربة ملف التعريف بـ understudy check</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Ending what was begun. Once more to leave it as it is.</source>
        <translation>يُنهى ما بدأ. مرة أخرى لتركه كما هو.</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionDelegate</name>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionDesk</name>
    <message>
        <source>%1 is removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>%1 is imported. Edit it if it needs a secret, then test it.</source>
        <translation>استُورد %1. حرّره إن كان يحتاج إلى سرّ، ثم اختبره.</translation>
    </message>
    <message>
        <source>%1 is exported to %2, without its secrets.</source>
        <translation>صُدّر %1 إلى %2 بلا أسراره.</translation>
    </message>
    <message>
        <source>it needs the profile “%1”, which is not here. Import that first</source>
        <translation>يحتاج إلى ملف التعريف &quot;%1&quot;، وهو غير موجود هنا. استورده أولًا</translation>
    </message>
    <message>
        <source>The profile %1 is here now. Choose it when you add a connection.</source>
        <translation>ملف التعريف %1 موجود هنا الآن. اختره عند إضافة اتصال.</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionForm</name>
    <message>
        <source>Not encrypted: allow plain &amp;http</source>
        <translation>غير مشفّر: السماح بـ &amp;http</translation>
    </message>
    <message>
        <source>Changes may be allowed in the view, with a reason</source>
        <translation>السماح بالتغييرات في العرض، مع ذكر السبب</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;ملف التعريف</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>ال&amp;بيئة</translation>
    </message>
    <message>
        <source>Longest &amp;impersonation</source>
        <translation>أطول &amp;تبديل</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>ال&amp;وكيل</translation>
    </message>
    <message>
        <source>Proxy add&amp;ress</source>
        <translation>عنوا&amp;ن الوكيل</translation>
    </message>
    <message>
        <source>Certificate authority &amp;file</source>
        <translation>ملف &amp;جهة التصديق</translation>
    </message>
    <message>
        <source>Choose how it speaks</source>
        <translation>اختر كيف يتخاطب</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Passwords and sessions can be read on their way. For networks that you trust alone.</source>
        <translation>يمكن قراءة كلمات المرور والجلسات في الطريق. للشبكات التي تثق بها وحدها.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Proxy.</extracomment>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Proxy.</extracomment>
        <translation>وكيل آخر</translation>
    </message>
    <message>
        <source>Optional. Its authorities count beside the system&apos;s.</source>
        <translation>اختياري. تُعتمد جهاته إلى جانب جهات النظام.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استعرا&amp;ض…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>التطبيق</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>البقاء &amp;هنا</translation>
    </message>
    <message>
        <source>Discard &amp;changes</source>
        <translation>تجاهل التغ&amp;ييرات</translation>
    </message>
    <message>
        <source>Not everything is saved.</source>
        <translation>لم يُحفظ كل شيء.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionPages</name>
    <message>
        <source>Import a connection</source>
        <translation>استيراد اتصال</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>الاتصالات (*.json)</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>استيراد ملف تعريف</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>ملفات التعريف (*.json)</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>ملف جهة التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Export a connection</source>
        <translation>تصدير اتصال</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>No connection of your own yet. A connection tells Understudy which application to sign in to, and how it speaks. Add one, or import one that a colleague has exported.</source>
        <translation>لا اتصال لك بعد. يخبر الاتصال Understudy بالتطبيق الذي تسجّل الدخول إليه وكيف يتخاطب. أضف اتصالًا، أو استورد اتصالًا صدّره زميل.</translation>
    </message>
    <message>
        <source>Yes, &amp;remove it</source>
        <translation>نعم، &amp;أزِله</translation>
    </message>
    <message>
        <source>&amp;No, keep it</source>
        <translation>&amp;لا، أبقِه</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Import &amp;profile…</source>
        <translation>استيراد &amp;ملف تعريف…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضا&amp;فة</translation>
    </message>
    <message>
        <source>You are somebody else at %1. Stop first to edit or remove it.</source>
        <translation>أنت شخص آخر في %1. أوقف أولًا لتحريره أو إزالته.</translation>
    </message>
    <message>
        <source>Remove %1? Its settings and what the keychain keeps for it go with it. The journal stays.</source>
        <translation>إزالة %1؟ تزول معه إعداداته وما تحفظه له سلسلة المفاتيح. ويبقى السجل.</translation>
    </message>
</context>
<context>
    <name>Understudy::Console</name>
    <message>
        <source>Demo</source>
        <translation>العرض التجريبي</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>التشخيص في الحافظة.</translation>
    </message>
</context>
<context>
    <name>Understudy::DesktopDesk</name>
    <message numerus="yes">
        <source>%Ln minute(s) left as user %1</source>
        <translation>
            <numerusform>لم تبقَ دقائق بصفة المستخدم %1</numerusform>
            <numerusform>بقيت دقيقة واحدة بصفة المستخدم %1</numerusform>
            <numerusform>بقيت دقيقتان بصفة المستخدم %1</numerusform>
            <numerusform>بقيت %Ln دقائق بصفة المستخدم %1</numerusform>
            <numerusform>بقيت %Ln دقيقة بصفة المستخدم %1</numerusform>
            <numerusform>بقيت %Ln دقيقة بصفة المستخدم %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Then Understudy stops the impersonation at %1 by itself.</source>
        <translation>ثم يوقف Understudy التبديل في %1 من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>No longer user %1</source>
        <translation>لم تعد بصفة المستخدم %1</translation>
    </message>
</context>
<context>
    <name>Understudy::DesktopWatch</name>
    <message>
        <source>It hides what it shows of others first.</source>
        <translation>يخفي أولًا ما يعرضه عن الآخرين.</translation>
    </message>
</context>
<context>
    <name>Understudy::ErrorLabel</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>Understudy::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>A connection is one application: a name, its address, and a profile that says how its backend speaks. Add one under Connections and press “Test now” there: each step says whether it works. Then sign in with your own account.</source>
        <translation>الاتصال تطبيق واحد: اسم وعنوانه وملف تعريف يقول كيف يتخاطب خادمه. أضف اتصالًا في &quot;الاتصالات&quot; واضغط هناك &quot;اختبر الآن&quot;: تقول كل خطوة إن كانت تعمل. ثم سجّل الدخول بحسابك.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>التبديل</translation>
    </message>
    <message>
        <source>The yellow bar</source>
        <translation>الشريط الأصفر</translation>
    </message>
    <message>
        <source>As long as this console holds somebody else’s session, the bar is there, on every page and after a crash. Stop, or Ctrl+Shift+S, ends it at once and makes you yourself again. When the time is over, it ends by itself.</source>
        <translation>ما دامت هذه الوحدة تحمل جلسة شخص آخر فالشريط ظاهر، في كل صفحة وبعد أي عطل. &quot;إيقاف&quot; أو ⁨Ctrl+Shift+S⁩ يُنهيها من فورها ويعيدك إلى نفسك. وحين ينتهي الوقت تنتهي من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The window while user 42 is impersonated, with the yellow bar on top</source>
        <translation>النافذة أثناء التبديل إلى المستخدم 42، والشريط الأصفر في أعلاها</translation>
    </message>
    <message>
        <source>The application as the user</source>
        <translation>التطبيق بصفة المستخدم</translation>
    </message>
    <message>
        <source>“Open as user” shows the application in a browser that shares nothing with yours and forgets everything. Nothing can be changed in it until you allow that, with a reason.</source>
        <translation>&quot;الفتح بصفة المستخدم&quot; يعرض التطبيق في متصفح لا يشارك متصفحك شيئًا وينسى كل شيء. لا يمكن تغيير شيء فيه حتى تسمح بذلك، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The application as user 42 sees it, under the same bar</source>
        <translation>التطبيق كما يراه المستخدم 42، تحت الشريط نفسه</translation>
    </message>
    <message>
        <source>When something does not answer</source>
        <translation>حين لا يجيب شيء</translation>
    </message>
    <message>
        <source>The bar stays for as long as it is not certain that the session has ended, and says what it is waiting for. “Verify” asks again. A notice tells of a session that an unanswered call may have left behind; it goes when that is over, or when you have seen to it.</source>
        <translation>يبقى الشريط ما لم يتأكد انتهاء الجلسة، ويقول ماذا ينتظر. &quot;تحقق&quot; يسأل ثانية. ويخبر تنبيه عن جلسة ربما خلّفها طلب بلا جواب؛ ويزول حين تنتهي أو حين تعالجها.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The journal keeps every switch of this console: who, whom, why, when and how it ended. It can be filtered and exported. The application’s backend keeps its own record.</source>
        <translation>يحفظ السجل كل تبديل في هذه الوحدة: من، وإلى من، ولماذا، ومتى، وكيف انتهى. يمكن تصفيته وتصديره. ويحفظ خادم التطبيق سجله الخاص.</translation>
    </message>
    <message>
        <source>Type a user id, a name or an address, say why, and press “Switch to User”. The reason is kept with the switch. Whoever has a star stands at the top.</source>
        <translation>اكتب معرّف مستخدم أو اسمًا أو عنوانًا، وقل لماذا، واضغط &quot;التبديل إلى المستخدم&quot;. يُحفظ السبب مع التبديل. ومن له نجمة يظهر في الأعلى.</translation>
    </message>
    <message>
        <source>Type a user id, a name or an address, say why, and press “Switch to User”. The reason is kept with the switch. Whoever has a star stands at the top; %1 sets it.</source>
        <translation>اكتب معرّف مستخدم أو اسمًا أو عنوانًا، وقل لماذا، واضغط &quot;التبديل إلى المستخدم&quot;. يُحفظ السبب مع التبديل. ومن له نجمة يظهر في الأعلى؛ تضعها ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Understudy::Header</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>القائ&amp;مة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Understudy</source>
        <translation>Understudy</translation>
    </message>
</context>
<context>
    <name>Understudy::IdentityStrip</name>
    <message>
        <source>Not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>أنت %1</translation>
    </message>
</context>
<context>
    <name>Understudy::ImpersonationBar</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>تح&amp;قق</translation>
    </message>
    <message>
        <source>Chec&amp;ked: close</source>
        <translation>فُ&amp;حص: أغلق</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalChart</name>
    <message>
        <source>Impersonations and minutes per day</source>
        <translation>التبديلات والدقائق في اليوم</translation>
    </message>
    <message>
        <source>Impersonations</source>
        <translation>التبديلات</translation>
    </message>
    <message>
        <source>most %L1</source>
        <translation>الأكثر %L1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>%1: impersonations %L2, minutes %L3</source>
        <translation>%1: التبديلات %L2، الدقائق %L3</translation>
    </message>
    <message>
        <source>%1 to %2: impersonations %L3, minutes %L4</source>
        <translation>%1 إلى %2: التبديلات %L3، الدقائق %L4</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalDelegate</name>
    <message>
        <source>%1 as %2</source>
        <translation>%1 بصفة %2</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalDesk</name>
    <message>
        <source>Export the journal</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>CSV، للجداول (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Entries exported: %L1, to %2</source>
        <translation>القيود المصدّرة: %L1، إلى %2</translation>
    </message>
    <message>
        <source>It could not be exported. Choose another place.</source>
        <translation>تعذّر التصدير. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Only %1 can tell. Open that connection, then check again.</source>
        <translation>لا يعرف إلا %1. افتح ذلك الاتصال، ثم افحص من جديد.</translation>
    </message>
    <message>
        <source>Only %1 could tell, and it is no connection of yours any more. Look at the application itself.</source>
        <translation>لا يعرف إلا %1، ولم يعد من اتصالاتك. انظر في التطبيق نفسه.</translation>
    </message>
    <message>
        <source>If a session as user %1 was left, its longest time is over by now.</source>
        <translation>إن بقيت جلسة بصفة المستخدم %1 فقد انقضت أطول مدة لها.</translation>
    </message>
    <message>
        <source>Sign in at %1 first, then check again.</source>
        <translation>سجّل الدخول في %1 أولًا، ثم افحص من جديد.</translation>
    </message>
    <message>
        <source>%1 does not answer. Try again in a moment.</source>
        <translation>%1 لا يجيب. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 says that you are user %2. Stop to end it.</source>
        <translation>يقول %1 إنك المستخدم %2. اضغط إيقاف لإنهائه.</translation>
    </message>
    <message>
        <source>It is under way. How it ends will be written here.</source>
        <translation>هو جارٍ. وستُكتب نهايته هنا.</translation>
    </message>
    <message>
        <source>It is settled. How it ended is written in its details.</source>
        <translation>سُوّي الأمر. ونهايته مكتوبة في تفاصيله.</translation>
    </message>
    <message>
        <source>It could not be settled now. Open %1 again, then check again.</source>
        <translation>تعذّرت تسويته الآن. افتح %1 ثانية، ثم افحص من جديد.</translation>
    </message>
    <message>
        <source>Your session at %1 has ended. Sign in again, then check again.</source>
        <translation>انتهت جلستك في %1. سجّل الدخول، ثم افحص من جديد.</translation>
    </message>
    <message>
        <source>%1 says that you are yourself. Whether a session as user %2 was left, it cannot be asked from here: look there, and say so once you have checked.</source>
        <translation>يقول %1 إنك أنت نفسك. أما إن بقيت جلسة بصفة المستخدم %2 فلا يمكن السؤال عنها من هنا: انظر هناك، وقل ذلك بعد أن تفحص.</translation>
    </message>
    <message>
        <source>You are somebody else at %1 now. Stop, then check again.</source>
        <translation>أنت الآن شخص آخر في %1. أوقف، ثم افحص من جديد.</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalDetail</name>
    <message>
        <source>Org %1</source>
        <translation>المؤسسة %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>ا&amp;فحص الآن</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>As whom</source>
        <extracomment>The user who was impersonated.</extracomment>
        <translation>بصفة من</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>The person who impersonated.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>In the words of who failed</source>
        <translation>بكلمات من أخفق</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>How many minutes.</extracomment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 د</translation>
    </message>
    <message>
        <source>Number in the journal</source>
        <translation>الرقم في السجل</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A time of the day, and what happened then.</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalFilterRow</name>
    <message>
        <source>User, reason or ticket</source>
        <translation>مستخدم أو سبب أو تذكرة</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>تصف&amp;ية</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;الاتصال</translation>
    </message>
    <message>
        <source>Ou&amp;tcome</source>
        <translation>ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>ال&amp;وقت</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Outcome or connection.</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر ٩٠ يومًا</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>آخر سنة</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalList</name>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>I have checked</source>
        <translation>لقد فحصت</translation>
    </message>
    <message>
        <source>The journal cannot be read. Check the permissions of the data folder.</source>
        <translation>تعذّرت قراءة السجل. تحقق من أذونات مجلد البيانات.</translation>
    </message>
    <message>
        <source>Nothing fits this filter. Take a word away, or choose another outcome or time.</source>
        <translation>لا شيء يطابق هذه التصفية. احذف كلمة، أو اختر نتيجة أخرى أو وقتًا آخر.</translation>
    </message>
    <message>
        <source>Nothing yet. Every switch is written here before the backend is asked, and how it ended after.</source>
        <translation>لا شيء بعد. يُكتب هنا كل تبديل قبل سؤال الخادم، ثم كيف انتهى.</translation>
    </message>
</context>
<context>
    <name>Understudy::LocalCaller</name>
    <message>
        <source>Nobody has switched for ten minutes, so this has given up waiting. Try again.</source>
        <translation>لم يبدّل أحد طوال عشر دقائق، فتوقف الانتظار. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Understudy::MainWindow</name>
    <message>
        <source>user %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>%1 — impersonating — Understudy</source>
        <translation>%1 — بصفة غيرك — Understudy</translation>
    </message>
    <message>
        <source>Understudy</source>
        <translation>Understudy</translation>
    </message>
    <message>
        <source>%1 — Understudy</source>
        <translation>%1 — Understudy</translation>
    </message>
</context>
<context>
    <name>Understudy::Notice</name>
    <message>
        <source>Detai&amp;ls</source>
        <translation>ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>Understudy::Notifications</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Understudy::PeoplePart</name>
    <message>
        <source>Recent</source>
        <translation>الأخيرون</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>No one yet. People you switch to will be here.</source>
        <translation>لا أحد بعد. من تبدّل إليهم سيظهرون هنا.</translation>
    </message>
    <message>
        <source>%1 An exact id works all the same.</source>
        <translation>%1 المعرّف الدقيق يعمل على كل حال.</translation>
    </message>
    <message>
        <source>Nobody fits “%1”.</source>
        <translation>لا أحد يطابق &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Favourites and recent</source>
        <translation>المفضلون والأخيرون</translation>
    </message>
    <message>
        <source>%1 There may be more than these.</source>
        <translation>%1 وربما هناك أكثر من هؤلاء.</translation>
    </message>
</context>
<context>
    <name>Understudy::PreferencesDesk</name>
    <message>
        <source>Choose a browser of Chromium&apos;s family</source>
        <translation>اختيار متصفح من عائلة Chromium</translation>
    </message>
</context>
<context>
    <name>Understudy::PreferencesPage</name>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>البدء في شريط النظام</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>المدة المعتادة</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>أطول مدة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>أثناء غيابك</translation>
    </message>
    <message>
        <source>From the next start of Understudy on.</source>
        <translation>ابتداءً من التشغيل التالي لـ Understudy.</translation>
    </message>
    <message>
        <source>The first that is found</source>
        <translation>أول ما يُعثر عليه</translation>
    </message>
    <message>
        <source>Impersonating</source>
        <translation>أثناء التبديل</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>There is no such program. Name another one, or empty this.</source>
        <translation>لا يوجد برنامج كهذا. سمِّ غيره، أو أفرغ الحقل.</translation>
    </message>
    <message>
        <source>%1 min at most. %2</source>
        <translation>%1 دقيقة على الأكثر. %2</translation>
    </message>
    <message>
        <source>A connection can have a shorter one.</source>
        <translation>يمكن أن تكون لاتصال مدة أقصر.</translation>
    </message>
</context>
<context>
    <name>Understudy::PrefillPart</name>
    <message>
        <source>&amp;Let this terminal switch without asking</source>
        <translation>السماح لهذه الطرفية بال&amp;تبديل دون سؤال</translation>
    </message>
    <message>
        <source>Until it or this console closes</source>
        <translation>حتى تُغلق هي أو هذه الوحدة</translation>
    </message>
    <message>
        <source>Filled in from a link. Nobody is switched to until you press Switch to User.</source>
        <translation>مُلئ من رابط. لا يُبدَّل إلى أحد حتى تضغط &quot;التبديل إلى المستخدم&quot;.</translation>
    </message>
    <message>
        <source>Filled in from a terminal, which waits. Nobody is switched to until you press Switch to User.</source>
        <translation>ملأته طرفية وهي تنتظر. لا يُبدَّل إلى أحد حتى تضغط &quot;التبديل إلى المستخدم&quot;.</translation>
    </message>
    <message>
        <source>Filled in from the command line. Nobody is switched to until you press Switch to User.</source>
        <translation>مُلئ من سطر الأوامر. لا يُبدَّل إلى أحد حتى تضغط &quot;التبديل إلى المستخدم&quot;.</translation>
    </message>
</context>
<context>
    <name>Understudy::ProgressRing</name>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
</context>
<context>
    <name>Understudy::QuitPage</name>
    <message>
        <source>The stop is not certain yet</source>
        <translation>لم يتأكد الإيقاف بعد</translation>
    </message>
    <message>
        <source>Keep try&amp;ing</source>
        <translation>م&amp;واصلة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Quit and continue later</source>
        <translation>خروج وال&amp;متابعة لاحقًا</translation>
    </message>
    <message>
        <source>The session as user %1 could not be ended within five seconds. Understudy goes on trying. If you quit now, the next start shows the yellow bar again and ends it.</source>
        <translation>تعذّر إنهاء الجلسة بصفة المستخدم %1 خلال خمس ثوانٍ. يواصل Understudy المحاولة. إن خرجت الآن أظهر التشغيل التالي الشريط الأصفر من جديد وأنهاها.</translation>
    </message>
</context>
<context>
    <name>Understudy::Rail</name>
    <message>
        <source>Switch</source>
        <extracomment>A verb: to a user. It has little room.</extracomment>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Impersonations that go on at this moment.</extracomment>
        <translation>الجارية</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
</context>
<context>
    <name>Understudy::RailItem</name>
    <message>
        <source>This is what shows.</source>
        <translation>هذا هو المعروض.</translation>
    </message>
</context>
<context>
    <name>Understudy::RemoteDesk</name>
    <message>
        <source>%1. Stop first: understudy stop</source>
        <translation>%1. أوقف أولًا: ⁨understudy stop⁩</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in in Understudy&apos;s window, then try again.</source>
        <translation>لا أحد مسجَّل الدخول. سجّل الدخول في نافذة Understudy، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Understudy is at %1, not at %2. Choose the connection in its window, then try again.</source>
        <translation>إن Understudy في %1 لا في %2. اختر الاتصال في نافذته، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Press Switch to User in Understudy&apos;s window.</source>
        <translation>اضغط &quot;التبديل إلى المستخدم&quot; في نافذة Understudy.</translation>
    </message>
    <message>
        <source>Nobody is impersonated.</source>
        <translation>لا تبديل الآن.</translation>
    </message>
    <message>
        <source>The stop is not certain yet. Understudy goes on trying.</source>
        <translation>لم يتأكد الإيقاف بعد. يواصل Understudy المحاولة.</translation>
    </message>
    <message>
        <source>%1 instead.</source>
        <translation>بدلًا من ذلك: %1.</translation>
    </message>
    <message>
        <source>A test of a connection holds a session as user %1 at the moment. Try again when it is over.</source>
        <translation>يحتفظ اختبار اتصال حاليًا بجلسة للمستخدم %1. حاول مرة أخرى عند انتهائه.</translation>
    </message>
    <message>
        <source>Another terminal waits already. Switch, or end its call, then try again.</source>
        <translation>ينتظر طرفية أخرى بالفعل. بدّل أو أنهِ طلبها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This terminal has asked again since.</source>
        <translation>طلبت هذه الطرفية مرة أخرى منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The test is being stopped.</source>
        <translation>يجري إيقاف الاختبار.</translation>
    </message>
    <message>
        <source>Somebody else is signed in now, or elsewhere.</source>
        <translation>سجّل شخص آخر الدخول الآن، أو في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>Understudy::RequestsPage</name>
    <message>
        <source>broken off</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>مرّ</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>مُنع</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>The request would have ended the impersonation.</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>The page went for another site.</extracomment>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 م.ث</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Nothing yet. What the application&apos;s pages ask for is listed here, until the view is closed.</source>
        <translation>لا شيء بعد. يُسرد هنا ما تطلبه صفحات التطبيق حتى يُغلق العرض.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Save as &amp;HAR…</source>
        <translation>حفظ بصيغة &amp;HAR…</translation>
    </message>
</context>
<context>
    <name>Understudy::RetentionPart</name>
    <message>
        <source>30 days</source>
        <translation>٣٠ يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>٩٠ يومًا</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>٣ سنوات</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>&amp;مدة الحفظ</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>إ&amp;زالتها</translation>
    </message>
    <message>
        <source>Keep the&amp;m</source>
        <translation>إ&amp;بقاؤها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that ended more than %1 ago go now, and do not come back. What is still open stays.</source>
        <translation>القيود التي انتهت قبل المدة المختارة (%1) تزول الآن ولا تعود. ويبقى ما زال مفتوحًا.</translation>
    </message>
</context>
<context>
    <name>Understudy::SettingFields</name>
    <message numerus="yes">
        <source>Show all %Ln settings</source>
        <translation>
            <numerusform>لا إعدادات لإظهارها</numerusform>
            <numerusform>إظهار إعداد واحد</numerusform>
            <numerusform>إظهار الإعدادين</numerusform>
            <numerusform>إظهار كل الإعدادات (%Ln)</numerusform>
            <numerusform>إظهار كل الإعدادات (%Ln)</numerusform>
            <numerusform>إظهار كل الإعدادات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in your keychain. Leave it empty to keep it.</source>
        <translation>محفوظ في سلسلة مفاتيحك. اتركه فارغًا لإبقائه.</translation>
    </message>
    <message>
        <source>Kept in your keychain.</source>
        <translation>محفوظ في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>Understudy::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>C&amp;hange them…</source>
        <translation>&amp;تغييرها…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Understudy::ShortcutsPart</name>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Beside Ctrl+Shift+S, which always stops.</source>
        <translation>إلى جانب ⁨Ctrl+Shift+S⁩ الذي يوقف دائمًا.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>لـ: %1</translation>
    </message>
</context>
<context>
    <name>Understudy::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>الات&amp;صال</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>تسجيل الدخول بالم&amp;تصفح</translation>
    </message>
    <message>
        <source>Close the &amp;window</source>
        <translation>إغلاق ال&amp;نافذة</translation>
    </message>
    <message>
        <source>Manage co&amp;nnections…</source>
        <translation>إدا&amp;رة الاتصالات…</translation>
    </message>
    <message>
        <source>T&amp;ry the demo</source>
        <translation>&amp;جرّب العرض التجريبي</translation>
    </message>
    <message>
        <source>The demo is an application with made-up users that runs on this computer alone. Nothing you do there reaches anybody.</source>
        <translation>العرض التجريبي تطبيق بمستخدمين مختلَقين يعمل على هذا الحاسوب وحده. لا يصل شيء مما تفعله فيه إلى أحد.</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>إضا&amp;فة اتصال</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Sign in in the window that has opened. It closes as soon as you have.</source>
        <translation>سجّل الدخول في النافذة التي فُتحت. ستُغلق فور ذلك.</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>جارٍ تشغيل العرض التجريبي…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Type something here.</source>
        <translation>اكتب شيئًا هنا.</translation>
    </message>
    <message>
        <source>%1 Sign in with the browser instead.</source>
        <translation>%1 سجّل الدخول بالمتصفح بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Three steps, and you see your application as one of its users sees it:</source>
        <translation>ثلاث خطوات، ثم ترى تطبيقك كما يراه أحد مستخدميه:</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Add your application: its address, and a profile that says how its backend speaks.</source>
        <translation>أضف تطبيقك: عنوانه، وملف تعريف يقول كيف يتخاطب خادمه.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>“Test now”, in the connection, tries each step against the backend and says what works.</source>
        <translation>&quot;اختبر الآن&quot;، في الاتصال، يجرّب كل خطوة مع الخادم ويقول ما الذي يعمل.</translation>
    </message>
    <message>
        <source>With your own account. Then switch to a user, and say why.</source>
        <translation>بحسابك. ثم بدّل إلى مستخدم، وقل لماذا.</translation>
    </message>
</context>
<context>
    <name>Understudy::SubjectPage</name>
    <message>
        <source>Switching…</source>
        <translation>جارٍ التبديل…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>This needs a look</source>
        <translation>هذا يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>You are seeing through the eyes of</source>
        <translation>أنت ترى الآن ما يراه</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>&amp;نسخ المعرّف</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>Understudy::SwitchPage</name>
    <message>
        <source>Switch to a user</source>
        <translation>التبديل إلى مستخدم</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>مع&amp;رّف المستخدم</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Ti&amp;cket</source>
        <translation>الت&amp;ذكرة</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>ال&amp;مدة</translation>
    </message>
    <message>
        <source>Type the connectio&amp;n&apos;s name</source>
        <translation>اكتب اسم الات&amp;صال</translation>
    </message>
    <message>
        <source>&amp;Open the application at once</source>
        <translation>&amp;فتح التطبيق فورًا</translation>
    </message>
    <message>
        <source>&amp;Switch to User</source>
        <translation>الت&amp;بديل إلى المستخدم</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>An id, a name or an address</source>
        <translation>معرّف أو اسم أو عنوان</translation>
    </message>
    <message>
        <source>This is production. Type %1 to go on; once a day.</source>
        <translation>هذه بيئة الإنتاج. اكتب %1 للمتابعة؛ مرة في اليوم.</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>جارٍ التبديل…</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>فُهم على أنه %1</translation>
    </message>
    <message>
        <source>Kept in your journal and told to %1</source>
        <translation>يُحفظ في سجلك ويُبلَّغ به %1</translation>
    </message>
    <message>
        <source>Kept in your journal only</source>
        <translation>يُحفظ في سجلك فقط</translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation>%L1 من %L2 حرفًا</translation>
    </message>
    <message>
        <source>This is production. Type %1 here to go on.</source>
        <translation>هذه بيئة الإنتاج. اكتب هنا %1 للمتابعة.</translation>
    </message>
    <message>
        <source>This connection is called %1.</source>
        <translation>اسم هذا الاتصال %1.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
</context>
<context>
    <name>Understudy::TestPart</name>
    <message>
        <source>&amp;User ID</source>
        <translation>مع&amp;رّف المستخدم</translation>
    </message>
    <message>
        <source>Test no&amp;w</source>
        <translation>ا&amp;ختبر الآن</translation>
    </message>
    <message>
        <source>Optional. Switches to this user for a moment, and back.</source>
        <translation>اختياري. يبدّل إلى هذا المستخدم لحظة ثم يعود.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Asks the application whether it is there. If you say how you sign in, it signs in and out, too. What you type here is used once and not kept.</source>
        <translation>يسأل التطبيق إن كان موجودًا. إن كتبت كيف تسجّل الدخول سجّل الدخول والخروج أيضًا. ما تكتبه هنا يُستخدم مرة ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>To switch to a user, say how you sign in, too.</source>
        <translation>للتبديل إلى مستخدم، اكتب أيضًا كيف تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
</context>
<context>
    <name>Understudy::ToolDesk</name>
    <message>
        <source>There is no such page to show.</source>
        <translation>لا توجد صفحة كهذه لعرضها.</translation>
    </message>
    <message>
        <source>The page does not answer. Try again, or close the view.</source>
        <translation>الصفحة لا تجيب. حاول مرة أخرى، أو أغلق العرض.</translation>
    </message>
    <message>
        <source>This page has no address that could be passed on.</source>
        <translation>ليس لهذه الصفحة عنوان يمكن تداوله.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Save a picture of the page</source>
        <translation>حفظ صورة للصفحة</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>الصور (*.png)</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>حفظ الطلبات</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>أرشيفات HTTP (*.har)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>It could not be saved. Choose another place.</source>
        <translation>تعذّر الحفظ. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>A page offered %1, but it is too large, or one file too many.</source>
        <translation>عرضت صفحة %1، لكنه كبير جدًّا أو ملف زائد.</translation>
    </message>
    <message>
        <source>The page offers %1 (%2).</source>
        <translation>تعرض الصفحة %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Understudy::ToolRow</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>حفظ &amp;صورة…</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>ال&amp;طلبات</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>&amp;سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Tablet</source>
        <translation>&amp;لوحي</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;هاتف</translation>
    </message>
</context>
<context>
    <name>Understudy::Tray</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Show Understudy</source>
        <translation>إظهار Understudy</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1، بقي %2</translation>
    </message>
    <message>
        <source>Understudy</source>
        <translation>Understudy</translation>
    </message>
</context>
<context>
    <name>Understudy::ViewDesk</name>
    <message>
        <source>The page says: %1</source>
        <translation>تقول الصفحة: %1</translation>
    </message>
    <message>
        <source>A page hid the yellow bar, so it was closed.</source>
        <translation>أخفت صفحة الشريط الأصفر، لذلك أُغلقت.</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>مُنع: %1</translation>
    </message>
    <message>
        <source>Opened in your own browser: %1</source>
        <translation>فُتح في متصفحك: %1</translation>
    </message>
    <message>
        <source>The journal cannot be written, so changes stay blocked. Check the space and the permissions of the data folder.</source>
        <translation>تعذّرت كتابة السجل، لذلك تبقى التغييرات ممنوعة. تحقق من المساحة ومن أذونات مجلد البيانات.</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>التغييرات مسموحة</translation>
    </message>
    <message>
        <source>changes blocked</source>
        <translation>التغييرات ممنوعة</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln minute(s) left</source>
        <translation>
            <numerusform>%1 · لم تبقَ دقائق</numerusform>
            <numerusform>%1 · بقيت دقيقة واحدة</numerusform>
            <numerusform>%1 · بقيت دقيقتان</numerusform>
            <numerusform>%1 · بقيت %Ln دقائق</numerusform>
            <numerusform>%1 · بقيت %Ln دقيقة</numerusform>
            <numerusform>%1 · بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Changes stay blocked. %1</source>
        <translation>تبقى التغييرات ممنوعة. %1</translation>
    </message>
    <message>
        <source>Hidden while you are away. Understudy&apos;s window says how to come back.</source>
        <translation>مخفي أثناء غيابك. نافذة Understudy تبيّن كيفية العودة.</translation>
    </message>
</context>
<context>
    <name>Understudy::ViewPart</name>
    <message>
        <source>&amp;Page</source>
        <translation>ال&amp;صفحة</translation>
    </message>
    <message>
        <source>Open as &amp;user</source>
        <translation>الفت&amp;ح بصفة المستخدم</translation>
    </message>
    <message>
        <source>Clo&amp;se the view</source>
        <translation>إ&amp;غلاق العرض</translation>
    </message>
    <message>
        <source>&amp;Allow changes…</source>
        <translation>ال&amp;سماح بالتغييرات…</translation>
    </message>
    <message>
        <source>&amp;Why are changes needed</source>
        <translation>لما&amp;ذا تلزم التغييرات</translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation>ال&amp;سماح بالتغييرات</translation>
    </message>
    <message>
        <source>Keep them &amp;blocked</source>
        <translation>إ&amp;بقاؤها ممنوعة</translation>
    </message>
    <message>
        <source>Optional: such as /orders/17. Empty opens the first page.</source>
        <translation>اختياري: مثل ⁨/orders/17⁩. إن تُرك فارغًا فُتحت الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Kept in your journal. Changes stay allowed until the view is closed.</source>
        <translation>يُحفظ في سجلك. تبقى التغييرات مسموحة حتى يُغلق العرض.</translation>
    </message>
    <message>
        <source>Save &amp;file…</source>
        <translation>حفظ ال&amp;ملف…</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Changes are allowed until the view is closed.</source>
        <translation>التغييرات مسموح بها حتى يُغلق العرض.</translation>
    </message>
</context>
<context>
    <name>Understudy::WindowActions</name>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;تبديل</translation>
    </message>
    <message>
        <source>&amp;Active impersonations</source>
        <translation>التبديلات ال&amp;جارية</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>الات&amp;صالات…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>تح&amp;قق</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>Open as &amp;user</source>
        <translation>الفت&amp;ح بصفة المستخدم</translation>
    </message>
    <message>
        <source>Close the view</source>
        <translation>إغلاق العرض</translation>
    </message>
    <message>
        <source>Back in the view</source>
        <translation>السابق في العرض</translation>
    </message>
    <message>
        <source>Forward in the view</source>
        <translation>التالي في العرض</translation>
    </message>
    <message>
        <source>Reload the view</source>
        <translation>إعادة تحميل العرض</translation>
    </message>
    <message>
        <source>Copy the view&apos;s address</source>
        <translation>نسخ عنوان العرض</translation>
    </message>
    <message>
        <source>Save a picture of the view…</source>
        <translation>حفظ صورة للعرض…</translation>
    </message>
    <message>
        <source>Requests of the view</source>
        <translation>طلبات العرض</translation>
    </message>
    <message>
        <source>&amp;Find an action or a user…</source>
        <translation>ال&amp;بحث عن إجراء أو مستخدم…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;About Understudy</source>
        <translation>&amp;عن Understudy</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>التبديل</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Keys need Ctrl, Alt or Meta, or are one of the F keys.</source>
        <translation>تحتاج المفاتيح إلى ⁨Ctrl⁩ أو ⁨Alt⁩ أو ⁨Meta⁩، أو تكون من مفاتيح F.</translation>
    </message>
    <message>
        <source>%1 has these keys already. Choose others, or give it other ones first.</source>
        <translation>لـ %1 هذه المفاتيح. اختر غيرها، أو غيّر تلك أولًا.</translation>
    </message>
    <message>
        <source>Export the journal…</source>
        <translation>تصدير السجل…</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>إضافة اتصال</translation>
    </message>
    <message>
        <source>Import a connection…</source>
        <translation>استيراد اتصال…</translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation>استيراد ملف تعريف…</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>&amp;نسخ المعرّف</translation>
    </message>
    <message>
        <source>&amp;Allow changes…</source>
        <translation>ال&amp;سماح بالتغييرات…</translation>
    </message>
    <message>
        <source>Size of the view: desktop</source>
        <translation>حجم العرض: سطح المكتب</translation>
    </message>
    <message>
        <source>Size of the view: tablet</source>
        <translation>حجم العرض: لوحي</translation>
    </message>
    <message>
        <source>Size of the view: phone</source>
        <translation>حجم العرض: هاتف</translation>
    </message>
    <message>
        <source>Save the view&apos;s requests as HAR…</source>
        <translation>حفظ طلبات العرض بصيغة ⁨HAR⁩…</translation>
    </message>
    <message>
        <source>Save the file that the view offers…</source>
        <translation>حفظ الملف الذي يقدّمه العرض…</translation>
    </message>
    <message>
        <source>Discard the file that the view offers</source>
        <translation>تجاهل الملف الذي يقدّمه العرض</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>نسخ الت&amp;شخيص</translation>
    </message>
    <message>
        <source>Set or remove the star</source>
        <translation>وضع النجمة أو إزالتها</translation>
    </message>
</context>
<context>
    <name>Understudy::WindowNotices</name>
    <message>
        <source>Start a&amp;gain</source>
        <translation>التشغيل من &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Op&amp;en %1</source>
        <translation>ف&amp;تح %1</translation>
    </message>
</context>
<context>
    <name>ViewPicture</name>
    <message>
        <source>User %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>%1, seen by %2 at %3</source>
        <translation>%1، كما رآه %2 في %3</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The backend</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Your session at %1 has ended. Sign in again.</source>
        <translation>انتهت جلستك في %1. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>%1 does not know this email with this password. Check both and try again.</source>
        <translation>لا يعرف %1 هذا البريد مع كلمة المرور هذه. تحقق منهما وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 asks for a second factor, which this form cannot give.</source>
        <translation>يطلب %1 عاملًا ثانيًا لا يتيحه هذا النموذج.</translation>
    </message>
    <message>
        <source>This user does not exist at %1.</source>
        <translation>لا وجود لهذا المستخدم في %1.</translation>
    </message>
    <message>
        <source>User %1 does not exist at %2.</source>
        <translation>لا وجود للمستخدم %1 في %2.</translation>
    </message>
    <message>
        <source>You are impersonating somebody already. Stop first, then try again.</source>
        <translation>أنت تعمل بصفة غيرك الآن. أوقف أولًا، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 says that nobody is being impersonated.</source>
        <translation>يقول %1 إنك لا تعمل بصفة أحد.</translation>
    </message>
    <message>
        <source>Your account at %1 is gone or may no longer act. Ask its administrator.</source>
        <translation>حسابك في %1 لم يعد موجودًا أو لم يعد مسموحًا له. راجع مسؤوله.</translation>
    </message>
    <message>
        <source>%1 asks to wait. Try again in %2.</source>
        <translation>يطلب %1 الانتظار. حاول مرة أخرى بعد %2.</translation>
    </message>
    <message>
        <source>%1 asks to wait. Try again in a moment.</source>
        <translation>يطلب %1 الانتظار. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that it runs and that the network is up, then try again.</source>
        <translation>%1 لا يجيب. تحقق من أنه يعمل ومن أن الشبكة متاحة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is itself, so nothing was sent. Its certificate needs a look.</source>
        <translation>لم يستطع %1 إثبات هويته، لذلك لم يُرسل شيء. شهادته تحتاج إلى نظر.</translation>
    </message>
    <message>
        <source>%1 sent an answer that makes no sense here. Check its address and its profile.</source>
        <translation>أرسل %1 جوابًا لا معنى له هنا. تحقق من عنوانه ومن ملف تعريفه.</translation>
    </message>
    <message>
        <source>Sorry, we had an unexpected error. Please try again. - %1</source>
        <translation>حدث خطأ غير متوقع. حاول مرة أخرى. - %1</translation>
    </message>
    <message>
        <source>User %1 is you. Choose another user.</source>
        <translation>المستخدم %1 هو أنت. اختر مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>%1 refused. You may not do this there.</source>
        <translation>رفض %1. هذا غير مسموح لك هناك.</translation>
    </message>
    <message>
        <source>%1 refused: %2.</source>
        <translation>رفض %1: %2.</translation>
    </message>
    <message>
        <source>A reason has %L1 to %L2 characters, on one line.</source>
        <translation>السبب من %L1 إلى %L2 حرف، في سطر واحد.</translation>
    </message>
    <message>
        <source>A ticket has at most %L1 characters, on one line.</source>
        <translation>التذكرة %L1 حرف على الأكثر، في سطر واحد.</translation>
    </message>
    <message>
        <source>Choose between %L1 and %L2 minutes.</source>
        <translation>اختر ما بين %L1 و%L2 دقيقة.</translation>
    </message>
    <message>
        <source>This was not accepted. Check what you typed.</source>
        <translation>لم يُقبل هذا. تحقق مما كتبت.</translation>
    </message>
    <message>
        <source>This was not accepted: %1.</source>
        <translation>لم يُقبل هذا: %1.</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nobody was switched. Check the space and the permissions of the data folder.</source>
        <translation>تعذّرت كتابة السجل، لذلك لم يُبدَّل إلى أحد. تحقق من المساحة ومن أذونات مجلد البيانات.</translation>
    </message>
    <message>
        <source>The keychain cannot be used, so nothing was kept. Unlock it and try again.</source>
        <translation>تعذّر استخدام سلسلة المفاتيح، لذلك لم يُحفظ شيء. افتح قفلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Something on this computer does not work. See the details.</source>
        <translation>شيء ما لا يعمل على هذا الحاسوب. انظر التفاصيل.</translation>
    </message>
    <message>
        <source>Something on this computer does not work: %1.</source>
        <translation>شيء ما لا يعمل على هذا الحاسوب: %1.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, and sessions are kept nowhere else. Install gnome-keyring or KWallet, sign in to your desktop again and start Understudy.</source>
        <translation>لا سلسلة مفاتيح على هذا الحاسوب، ولا تُحفظ الجلسات في غيرها. ثبّت gnome-keyring أو KWallet، وسجّل الدخول إلى سطح المكتب من جديد، ثم شغّل Understudy.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Wait a moment, then try again.</source>
        <translation>سلسلة المفاتيح لا تجيب. انتظر لحظة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain answered with an error. Check it with your desktop&apos;s password manager, then try again.</source>
        <translation>أجابت سلسلة المفاتيح بخطأ. افحصها بمدير كلمات المرور في سطح المكتب، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 said yes and did not switch. You are still yourself.</source>
        <translation>وافق %1 ولم يبدّل. ما زلت أنت نفسك.</translation>
    </message>
    <message>
        <source>%1 made you somebody else: %2. This was undone.</source>
        <translation>جعلك %1 شخصًا آخر: %2. وقد أُلغي ذلك.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 had made you yourself again without saying so. The impersonation is over.</source>
        <translation>أعادك %1 إلى نفسك دون أن يقول. انتهى التبديل.</translation>
    </message>
    <message>
        <source>The application&apos;s page signed out or became somebody else, so the impersonation was stopped.</source>
        <translation>سجّلت صفحة التطبيق الخروج أو صارت شخصًا آخر، لذلك أُوقف التبديل.</translation>
    </message>
    <message>
        <source>%1 had ended the impersonation already.</source>
        <translation>كان %1 قد أنهى التبديل.</translation>
    </message>
    <message>
        <source>The time was up, so the impersonation was stopped.</source>
        <translation>انتهى الوقت، لذلك أُوقف التبديل.</translation>
    </message>
    <message>
        <source>%1 did not say who you are just now. Understudy goes on asking.</source>
        <translation>لم يقل %1 الآن من أنت. يواصل Understudy السؤال.</translation>
    </message>
    <message>
        <source>The journal cannot be written. Nobody can be switched to until the data folder has space and may be written.</source>
        <translation>تعذّرت كتابة السجل. لا يمكن التبديل إلى أحد حتى تتوفر في مجلد البيانات مساحة وإذن بالكتابة.</translation>
    </message>
    <message>
        <source>The journal was damaged. It is kept as %1; a new one was begun.</source>
        <translation>كان السجل تالفًا. حُفظ باسم ⁨%1⁩؛ وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The session is over, but the keychain could not forget it yet. It is void and will be removed at the next unlock.</source>
        <translation>انتهت الجلسة، لكن سلسلة المفاتيح لم تستطع نسيانها بعد. هي باطلة وستُزال عند فتح القفل التالي.</translation>
    </message>
    <message>
        <source>Your own session could not be saved in the keychain. It ends with this window.</source>
        <translation>تعذّر حفظ جلستك في سلسلة المفاتيح. تنتهي مع هذه النافذة.</translation>
    </message>
    <message>
        <source>%1 could not give you your own session back. Sign in again.</source>
        <translation>لم يستطع %1 أن يعيد إليك جلستك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>%1 does not answer the stop. Understudy goes on trying until it is certain.</source>
        <translation>%1 لا يجيب عن الإيقاف. يواصل Understudy المحاولة حتى يتأكد.</translation>
    </message>
    <message>
        <source>%1 did not answer the switch.</source>
        <translation>لم يُجب %1 عن التبديل.</translation>
    </message>
    <message>
        <source>The connection %1 cannot be used: %2</source>
        <translation>تعذّر استخدام الاتصال %1: %2</translation>
    </message>
    <message>
        <source>Type the id of the user.</source>
        <translation>اكتب معرّف المستخدم.</translation>
    </message>
    <message>
        <source>A user id is a number here, such as 42.</source>
        <translation>معرّف المستخدم هنا رقم، مثل 42.</translation>
    </message>
    <message>
        <source>A user id is not negative.</source>
        <translation>معرّف المستخدم ليس سالبًا.</translation>
    </message>
    <message>
        <source>A user id is a whole number.</source>
        <translation>معرّف المستخدم عدد صحيح.</translation>
    </message>
    <message>
        <source>This number is too large for a user id.</source>
        <translation>هذا الرقم أكبر من أن يكون معرّف مستخدم.</translation>
    </message>
    <message>
        <source>A user id has at most 256 characters.</source>
        <translation>معرّف المستخدم 256 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be in a user id.</source>
        <translation>فيه أحرف لا يصح أن تكون في معرّف مستخدم.</translation>
    </message>
    <message>
        <source>A user id cannot be dots alone.</source>
        <translation>لا يكون معرّف المستخدم نقاطًا فقط.</translation>
    </message>
    <message>
        <source>Currently impersonating an unknown user</source>
        <translation>أنت تعمل الآن بصفة مستخدم غير معروف</translation>
    </message>
    <message>
        <source>Currently impersonating user %1</source>
        <translation>أنت تعمل الآن بصفة المستخدم %1</translation>
    </message>
    <message>
        <source>Starting: will stop as soon as the backend has answered</source>
        <translation>جارٍ البدء: سيتوقف فور أن يجيب الخادم</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Not verified just now</source>
        <translation>لم يُتحقق الآن</translation>
    </message>
    <message>
        <source>Stopping: no answer yet</source>
        <translation>جارٍ الإيقاف: لا جواب بعد</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Unconfirmed: will stop as soon as it can be reached</source>
        <translation>غير مؤكد: سيتوقف فور إمكان الوصول إليه</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Understudy cannot tell whether it still holds somebody else&apos;s session.</source>
        <translation>لا يعرف Understudy إن كان ما زال يحمل جلسة شخص آخر.</translation>
    </message>
    <message>
        <source>Understudy cannot tell whether it still holds a session as user %1.</source>
        <translation>لا يعرف Understudy إن كان ما زال يحمل جلسة بصفة المستخدم %1.</translation>
    </message>
    <message>
        <source>Press Verify to ask again, or sign in to check for yourself.</source>
        <translation>اضغط تحقق للسؤال ثانية، أو سجّل الدخول لتفحص بنفسك.</translation>
    </message>
    <message>
        <source>It stops as soon as it can reach the session.</source>
        <translation>يتوقف فور إمكان الوصول إلى الجلسة.</translation>
    </message>
    <message>
        <source>Press Verify to ask again, or Stop to end it as soon as it can be reached.</source>
        <translation>اضغط تحقق للسؤال ثانية، أو إيقاف لإنهائها فور إمكان الوصول إليها.</translation>
    </message>
    <message>
        <source>It is over at %1 at the latest.</source>
        <translation>ينتهي الساعة %1 على الأكثر.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live.</source>
        <translation>قد تكون جلسة بصفة المستخدم %1 ما زالت قائمة.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live at %2.</source>
        <translation>قد تكون جلسة بصفة المستخدم %1 ما زالت قائمة في %2.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live, until %2 at the latest.</source>
        <translation>قد تكون جلسة بصفة المستخدم %1 ما زالت قائمة، حتى %2 على الأكثر.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live at %2, until %3 at the latest.</source>
        <translation>قد تكون جلسة بصفة المستخدم %1 ما زالت قائمة في %2، حتى %3 على الأكثر.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>تعذّر تشغيل العرض التجريبي.</translation>
    </message>
    <message>
        <source>The demo has ended by itself.</source>
        <translation>انتهى العرض التجريبي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The list of your connections could not be read. Nothing was changed.</source>
        <translation>تعذّرت قراءة قائمة اتصالاتك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The list of your connections could not be understood. It is kept as %1.</source>
        <translation>تعذّر فهم قائمة اتصالاتك. حُفظت باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>That link asks for something this console does not do, so nothing was filled in.</source>
        <translation>يطلب ذلك الرابط ما لا تفعله هذه الوحدة، لذلك لم يُملأ شيء.</translation>
    </message>
    <message>
        <source>There is no connection named %1 here, so nothing was filled in.</source>
        <translation>لا اتصال هنا اسمه %1، لذلك لم يُملأ شيء.</translation>
    </message>
    <message>
        <source>There is no browser here that can be isolated. Install Chromium, Chrome, Edge or Brave, then try again.</source>
        <translation>لا متصفح هنا يمكن عزله. ثبّت Chromium أو Chrome أو Edge أو Brave، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The view&apos;s browser ended by itself. You are still impersonating; open it again.</source>
        <translation>انتهى متصفح العرض من تلقاء نفسه. ما زال التبديل قائمًا؛ افتحه من جديد.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>تجهيز</translation>
    </message>
    <message>
        <source>development</source>
        <translation>تطوير</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>The favourite could not be kept, because the journal cannot be written. Nothing else has changed; try again when it can.</source>
        <translation>تعذّر حفظ المفضّل لأن السجل لا يمكن كتابته. لم يتغير شيء آخر؛ حاول مرة أخرى حين يمكن ذلك.</translation>
    </message>
    <message>
        <source>A link is waiting. It fills in the form as soon as you have stopped.</source>
        <translation>رابط ينتظر. يملأ النموذج فور أن توقف.</translation>
    </message>
    <message>
        <source>A link to user %1 is waiting. It fills in the form as soon as you have stopped.</source>
        <translation>رابط إلى المستخدم %1 ينتظر. يملأ النموذج فور أن توقف.</translation>
    </message>
    <message>
        <source>A ticket is needed, and has to look like this: %1</source>
        <translation>التذكرة لازمة، وشكلها هكذا: %1</translation>
    </message>
    <message>
        <source>The policy of this computer cannot be used, so nobody can sign in or be switched to: %1. Ask whoever looks after the computer.</source>
        <translation>تعذّر استخدام سياسة هذا الحاسوب، لذلك لا يمكن لأحد تسجيل الدخول أو التبديل: %1. اسأل من يتولى الحاسوب.</translation>
    </message>
    <message>
        <source>What another start asked for is waiting. It fills in the form as soon as you have stopped.</source>
        <translation>ما طلبه تشغيل آخر ينتظر. يملأ النموذج بمجرد أن توقف.</translation>
    </message>
    <message>
        <source>The browser could not be started. See the details, or choose another one in the preferences or in UNDERSTUDY_BROWSER.</source>
        <translation>تعذّر تشغيل المتصفح. انظر التفاصيل، أو اختر متصفحًا آخر في التفضيلات أو في ⁨UNDERSTUDY_BROWSER⁩.</translation>
    </message>
    <message>
        <source>this connection</source>
        <translation>هذا الاتصال</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not allow %1. Ask whoever looks after the computer.</source>
        <translation>لا تسمح سياسة هذا الحاسوب بهذا: %1. اسأل من يتولى الحاسوب.</translation>
    </message>
    <message>
        <source>The policy of %1 does not allow %2. Ask there, or choose another connection.</source>
        <translation>لا تسمح سياسة %1 بهذا: %2. اسأل هناك، أو اختر اتصالًا آخر.</translation>
    </message>
    <message>
        <source>The preferences could not be read, so the usual ones hold and the journal keeps everything. Check the permissions of the configuration folder.</source>
        <translation>تعذّرت قراءة التفضيلات، لذلك تسري المعتادة ويحفظ السجل كل شيء. تحقق من أذونات مجلد الإعدادات.</translation>
    </message>
    <message>
        <source>The preferences could not be understood. They are kept as %1. The usual ones hold, and the journal keeps everything until you choose.</source>
        <translation>تعذّر فهم التفضيلات. حُفظت باسم ⁨%1⁩. تسري المعتادة، ويحفظ السجل كل شيء حتى تختار.</translation>
    </message>
    <message>
        <source>This holds until Understudy ends: it could not be written down. Check the space and the permissions of the configuration folder.</source>
        <translation>يسري هذا حتى يُغلق Understudy: تعذّر تدوينه. تحقق من المساحة ومن أذونات مجلد الإعدادات.</translation>
    </message>
    <message>
        <source>Fixed by this computer&apos;s policy.</source>
        <translation>حددته سياسة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Fixed by the policy of %1.</source>
        <translation>حددته سياسة %1.</translation>
    </message>
    <message>
        <source>Another start has asked for %1.</source>
        <translation>طلب تشغيل آخر %1.</translation>
    </message>
    <message>
        <source>A link to %1 is waiting.</source>
        <translation>رابط إلى %1 ينتظر.</translation>
    </message>
    <message>
        <source>A link to user %1 at %2 is waiting.</source>
        <translation>رابط إلى المستخدم %1 لدى %2 ينتظر.</translation>
    </message>
    <message>
        <source>The form is filled in: Switch shows it.</source>
        <translation>النموذج مملوء: يعرضه &quot;تبديل&quot;.</translation>
    </message>
    <message>
        <source>User %1 is filled in: Switch shows it.</source>
        <translation>المستخدم %1 مدخل في النموذج: يعرضه &quot;تبديل&quot;.</translation>
    </message>
</context>
</TS>
